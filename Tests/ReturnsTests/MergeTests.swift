import SafeXML
import Scheme
import Testing

@testable import Returns

@Suite struct `Many schemes' returns in one table` {
  /// A quarter of one force, whose only suite may or may not count those offered a visit.
  private func report(
    force: String, visits: Int, offered: Int?, purpose: ReturnPurpose = .live
  ) throws -> CustodyVisitingReturn {
    var report = RuleExample.plain
    report.header.forceCode = force
    report.header.purpose = purpose
    var suite = SuiteReturn(
      code: "S\(force)", name: "Suite", type: "D24", visits: VisitFigures(completed: visits))
    suite.detainees.offered = offered
    report.body = .figures(
      ReturnFigures(volunteers: VolunteerFigures(atEnd: 9), suites: [suite]))
    return report
  }

  @Test func `add up what is held, and say how many hold it`() throws {
    let merged = try MergedReturns([
      report(force: "23", visits: 12, offered: 40), report(force: "22", visits: 9, offered: nil),
    ])
    let rows = merged.rows
    let visits = try #require(rows[0].firstIndex(of: "Visits/Completed"))
    let offered = try #require(rows[0].firstIndex(of: "Detainees/Offered"))
    #expect(rows.map { $0[0] } == ["ForceCode", "22", "23", "total", "suites that hold it"])
    #expect(rows[1...].map { $0[visits] } == ["9", "12", "21", "2"])
    #expect(rows[1...].map { $0[offered] } == ["", "40", "40", "1"])
  }

  @Test func `keep nought apart from not held`() throws {
    let merged = try MergedReturns([
      report(force: "23", visits: 0, offered: 0), report(force: "22", visits: 9, offered: nil),
    ])
    let offered = try #require(merged.rows[0].firstIndex(of: "Detainees/Offered"))
    #expect(merged.rows[1...].map { $0[offered] } == ["", "0", "0", "1"])
  }

  @Test func `are the same file in whatever order they came`() throws {
    let (one, other) = (
      try report(force: "23", visits: 12, offered: 40),
      try report(force: "22", visits: 9, offered: nil)
    )
    #expect(try MergedReturns([one, other]).bytes() == MergedReturns([other, one]).bytes())
  }

  @Test func `are refused where one force stands twice, or practice beside real`() throws {
    let one = try report(force: "23", visits: 12, offered: 40)
    #expect(throws: MergeRefusal.sameForce(at: 1, as: 0)) { try MergedReturns([one, one]) }
    let practice = try report(force: "22", visits: 1, offered: nil, purpose: .practice)
    #expect(throws: MergeRefusal.anotherPurpose(at: 1)) { try MergedReturns([one, practice]) }
    #expect(throws: MergeRefusal.nothingToMerge) { try MergedReturns([]) }
  }

  @Test func `one return is four sheets, a row a suite`() throws {
    let sheets = ReturnTable(try report(force: "23", visits: 12, offered: 40)).sheets
    #expect(sheets.map(\.name) == ["header", "volunteers", "suites", "responses"])
    #expect(sheets[2].rows.count == 2 && sheets[1].rows.contains(["AtEnd", "9"]))
  }
}
