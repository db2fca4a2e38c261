import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `A return that is due` {
  private func built(_ type: String, _ days: ClosedRange<CalendarDay>) -> BuiltReturn {
    BuiltReturn(
      reference: Reference("R-1"), type: type, days: days, serial: 1, digest: "d",
      fileName: "f", fileDigest: "d", supersedes: nil, purpose: "LIVE")
  }

  @Test func `is told once its period has ended`() {
    let test = MorningUnderTest(began: MorningUnderTest.day("2026-01-01"))
    #expect(
      test.lines(.returnsDue).map(\.command) == [
        "icv return build --type annual --period 2025-26",
        "icv return build --type quarter --period 2026-Q1",
      ])
  }

  @Test func `is none once it is built`() {
    let quarter = Quarter(holding: MorningUnderTest.day("2026-02-01")).days
    let year = SchemeYear(holding: MorningUnderTest.day("2026-02-01")).days
    let test = MorningUnderTest(
      returns: [built("quarter", quarter), built("annual", year)],
      began: MorningUnderTest.day("2026-01-01"))
    #expect(test.lines(.returnsDue).isEmpty)
  }

  @Test func `is none for a period before the scheme kept its records`() {
    #expect(MorningUnderTest().lines(.returnsDue).isEmpty)
  }

  @Test func `is none that the scheme does not publish`() {
    var test = MorningUnderTest(began: MorningUnderTest.day("2026-01-01"))
    test.settings.publish = []
    #expect(test.lines(.returnsDue).isEmpty)
  }
}
