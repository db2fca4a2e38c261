import ReportPapers
import Testing

@Suite struct `Shares and counts in words` {
  @Test(
    arguments: [
      (153, 1133, 0, "14%"), (154, 1221, 0, "13%"), (622, 1199, 1, "51.9%"), (1, 8, 0, nil),
      (1, 200, 0, "1%"), (1, 201, 0, "0%"), (10, 10, 0, "100%"), (0, 10, 1, "0.0%"),
      (11, 10, 0, nil), (45, 1000, 2, "4.50%"),
    ] as [(Int, Int, Int, String?)])
  func `a percentage is rounded half up, never cut off, and told only of ten or more`(
    part: Int, whole: Int, places: Int, expected: String?
  ) {
    #expect(Share(part, of: whole).percent(places: places) == expected)
  }

  @Test func `a share stands with its numbers, and alone as numbers where the base is small`() {
    #expect(Share(622, of: 1199).words == "52% (622 of 1,199)")
    #expect(Share(3, of: 7).words == "3 of 7")
  }

  @Test func `thousands are parted, and one is one`() {
    #expect(Count.words(1_057, "visit") == "1,057 visits")
    #expect(Count.words(1, "visit") == "1 visit")
    #expect(Count.words(0, "person", "people") == "no people")
    #expect(Count.words(978_315) == "978,315")
  }

  @Test func `a few are told each, many by their median and how far they lie apart`() {
    #expect(DaySpread([]).words == nil)
    #expect(DaySpread([1]).words == "1 day")
    #expect(DaySpread([9, 2, 4]).words == "2, 4 and 9 days")
    #expect(
      DaySpread([1, 2, 3, 4, 5, 6, 40, 8]).words
        == "a median of 4.5 days, half of them 2 to 6 days, from 1 to 40")
  }
}
