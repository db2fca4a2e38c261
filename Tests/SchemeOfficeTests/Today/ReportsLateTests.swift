import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `A report that is late` {
  private func lines(begun moment: String) throws -> [TodayLine] {
    let at = try #require(Instant(moment))
    return MorningUnderTest(drafts: [
      DraftBeginning(
        reference: Reference("V-1"), form: "visit-report", version: "2026.1", formDigest: "d",
        window: nil, by: "V01", at: at)
    ]).lines(.reportsLate)
  }

  @Test func `is one begun a day ago and not handed in`() throws {
    let line = try #require(try lines(begun: "2026-04-06T09:00:00Z").first)
    #expect(line.sentence.contains("begun by V01 on 6 April 2026"))
  }

  @Test func `is none while its hours run`() throws {
    #expect(try lines(begun: "2026-04-06T09:00:01Z").isEmpty)
  }
}
