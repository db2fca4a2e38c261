import Findings
import ReportPapers
import Returns
import Testing

@Suite struct `The coordinator's own words` {
  /// Cambridgeshire's published year: 622 of 1,199 people in custody were spoken to.
  private var figures: NamedFigures {
    var report = FixtureQuarter().report
    report.whole.people.inCustody = 1_199
    report.whole.people.spokenTo = 622
    return NamedFigures(report)
  }

  private func faults(_ text: String) -> [TemplateFault] {
    do {
      _ = try Narrative(reading: text, slots: ["foreword"], figures: figures)
      return []
    } catch {
      return error.faults
    }
  }

  @Test func `a percentage that is its figure is printed as typed`() throws {
    let text = "foreword: |\n  We spoke to 51.9%{=share.spoken_of_held} of those held, 52 per cent"
    let narrative = try Narrative(
      reading: text + "{=share.spoken_of_held} in round numbers.\n", slots: ["foreword"],
      figures: figures)
    #expect(
      narrative.paragraphs["foreword"] == [
        "We spoke to 51.9% of those held, 52 per cent in round numbers."
      ])
  }

  @Test func `a percentage that differs from its figure is refused, with both and the line`() {
    let found = faults("foreword: |\n  A good year.\n  We spoke to 72%{=share.spoken_of_held}.\n")
    #expect(found.map(\.line) == [3])
    #expect(found.map(\.column) == [15])
    #expect(
      found.map(\.what) == [
        "“72%” is typed, but share.spoken_of_held is 52% (622 of 1,199)."
      ])
  }

  @Test(arguments: [
    "72%", "72 %", "72  %", "72\u{A0}%", "72 per cent", "72 percent", "72.0%", "72.00%",
  ])
  func `a wrong percentage is refused however it is typed`(typed: String) {
    let found = faults("foreword: We spoke to \(typed){=share.spoken_of_held} of those held.")
    #expect(found.map { $0.what.contains("(622 of 1,199)") } == [true])
    #expect(faults("foreword: We spoke to \(typed).").count == 1)
  }

  @Test func `a percentage cut off instead of rounded is refused`() {
    #expect(faults("foreword: 51.8%{=share.spoken_of_held} spoke.").count == 1)
    #expect(faults("foreword: 51.88%{=share.spoken_of_held} spoke.").isEmpty)
  }

  @Test func `a percentage that says of nothing what it is, is refused, unless it is quoted`() {
    #expect(faults("foreword: Crime fell by 8%.").map(\.line) == [1])
    #expect(faults("foreword: Crime fell by 8%{quoted}.").isEmpty)
  }

  @Test func `a percentage of fewer than ten is refused, and the numbers are given instead`() {
    let found = faults("foreword: 50%{=share.settled} were put right at once.")
    #expect(found.map(\.advice) == ["Write 2 of 4."])
  }

  @Test func `a figure is put in by its name, with the word that fits its number`() throws {
    let narrative = try Narrative(
      reading: "foreword: Of {visits.made|visit|visits}, {concerns.late|matter} was late. {{so}}",
      slots: ["foreword"], figures: figures)
    #expect(narrative.paragraphs["foreword"] == ["Of 11 visits, 1 matter was late. {so}"])
  }

  @Test func `an unknown figure, slot and share are refused where they stand`() {
    #expect(faults("foreword: |\n  a\n  b {visits.mad}\n").map(\.line) == [3])
    #expect(faults("foreword: ok\nafterword: no\n").map(\.line) == [2])
    #expect(faults("foreword: 12%{=share.of_nothing}").map(\.line) == [1])
    #expect(faults("foreword: a brace {that stays open").count == 1)
    #expect(faults("- foreword").count == 1)
  }

  @Test func `words are put on the page, and never as markup`() throws {
    let narrative = try Narrative(
      reading: "coordinator: <b>Look</b> & see", slots: ["coordinator"], figures: figures)
    let html = try FixtureQuarter().paper(narrative: narrative).html
    #expect(html.contains("<p class=\"own\">&lt;b&gt;Look&lt;/b&gt; &amp; see</p>"))
  }
}
