public import SafeXML
import Scheme

/// A return's file that shows what a rule passes or fails.
public enum RuleExample: Sendable {
  /// The plain example with something changed.
  case changed(@Sendable (inout CustodyVisitingReturn) -> Void)
  /// Bytes as they stand, for what no return of ours could be.
  case bytes([UInt8])

  /// The example as a file, or throws what in it cannot be written.
  public func file() throws(XMLRefusal) -> [UInt8] {
    switch self {
    case .bytes(let bytes): return bytes
    case .changed(let change):
      var example = RuleExample.plain
      change(&example)
      return try example.bytes()
    }
  }

  /// A small return that every rule passes: one suite, ten visits, forty people held.
  public static var plain: CustodyVisitingReturn {
    let header = ReturnHeader(
      period: plainPeriod, purpose: .practice, forceCode: "23", areaCode: "E23000017",
      package: "icv", release: "1.0.0", serial: 1,
      preparedAt: Instant(day: plainPeriod.days.upperBound.adding(days: 14), secondsUTC: 34_200),
      manifest: ReturnManifest(ruleSet: ReturnRule.setVersion))
    var visits = VisitFigures(completed: 10)
    (visits.attempted, visits.abandoned) = (11, 1)
    var suite = SuiteReturn(code: "LEA", name: "Leamington", type: "D24", visits: visits)
    suite.detainees.inCustody = 40
    suite.detainees.inCustodyChildren = 2
    suite.detainees.offered = 25
    suite.detainees.spokenTo = 20
    suite.detainees.declined = 5
    suite.detainees.observedOnly = 1
    suite.detainees.notOffered = 4
    suite.detainees.notAvailable = [CodedCount(code: "SLP", count: 10)]
    suite.detainees.notRecorded = 0
    var volunteers = VolunteerFigures(atEnd: 24)
    (volunteers.atStart, volunteers.joined, volunteers.left) = (22, 4, 2)
    return CustodyVisitingReturn(
      header: header, body: .figures(ReturnFigures(volunteers: volunteers, suites: [suite])))
  }

  private static var plainPeriod: ReturnPeriod {
    .quarter(Quarter(holding: CalendarDay(number: 20_544)))
  }
}

extension CustodyVisitingReturn {
  /// Changes the first suite, as most examples do.
  mutating func changeSuite(_ change: (inout SuiteReturn) -> Void) {
    guard case .figures(var figures) = body, !figures.suites.isEmpty else { return }
    change(&figures.suites[0])
    body = .figures(figures)
  }
}
