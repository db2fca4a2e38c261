import Findings
import ReportPapers
import Scheme
import Testing

@Suite struct `What page one says` {
  /// The first sheet's words, with the spaces of a page.
  private func words(_ quarter: FixtureQuarter = FixtureQuarter()) throws -> String {
    let html = try quarter.paper().fragment
    return html.replacing(/<[^>]+>/, with: " ").replacing(/\s+/, with: " ")
  }

  @Test func `how many visits were planned and made, and why not`() throws {
    #expect(
      try words().contains(
        "26 visits were planned, one a week to each suite. 11 were made, 1 was begun and given up "
          + "and 14 were not made. Why not: the partner could not go (7); no pair could be "
          + "found (7)."
      ))
  }

  @Test func `when they were made, against what the scheme asks for`() throws {
    let words = try words()
    #expect(
      words.contains(
        "Of 11 visits, 4 began in the morning, 3 in the afternoon, 2 in the evening and 2 at night."
      ))
    #expect(
      words.contains("2 of 11 visits (18%) were at night; the scheme asks for at least 20%."))
  }

  @Test func `who was held, offered, spoken to, and why others were not`() throws {
    #expect(
      try words().contains(
        "42 people were in the cells when visitors came. 30 were offered a visit: 20 of them spoke "
          + "with the visitors (67%) and 10 declined. 12 could not be offered one: asleep (12)."))
  }

  @Test func `what was raised, what is late, and whose turn it was`() throws {
    #expect(
      try words().contains(
        "Visitors raised 4 concerns. 2 of 4 were put right before they left, and 2 could not be. "
          + "1 matter was closed in these months, whenever raised. 1 matter was open at the end, "
          + "waiting for the force. It was late."))
  }

  @Test func `how long it took, and who was waited for`() throws {
    #expect(
      try words().contains(
        "The force answered 1 matter in 4 days. From the visit to the end, 1 matter took 33 days. "
          + "Of 29 days of waiting, 4 were for the force and 25 were for the scheme."))
  }

  @Test func `a delay for a reason that the Code does not allow, in neutral words`() throws {
    let words = try words()
    #expect(
      words.contains(
        "Visitors were let in within 10 minutes on 11 of 12 visits (92%); the longest wait was 35 "
          + "minutes. The Code of Practice allows one reason for a delay, danger to the visitors: "
          + "the one given was another."))
    #expect(words.contains("Staff said that they were busy 1 no"))
  }

  @Test func `that nothing is held of the year before, instead of nought`() throws {
    #expect(try words().contains("Nothing is held of April to June 2025"))
  }

  @Test func `nothing held is said and never nought, where the rota and the times are not kept`()
    throws
  {
    var quarter = FixtureQuarter()
    quarter.visits = quarter.visits.map { row in
      var bare = row
      (bare.arrived, bare.admitted, bare.counts, bare.positive, bare.opcat) = (
        nil, nil, [:], nil, nil
      )
      return bare
    }
    let words = try words(quarter)
    #expect(words.contains("At what times is not held."))
    #expect(words.contains("How many people were held when visitors came is not held."))
    #expect(!words.contains("torture"))
  }
}
