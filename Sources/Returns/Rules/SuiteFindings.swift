import Scheme

extension ReturnUnderCheck {
  /// One finding for each suite of which something is to be said.
  func findings(_ what: (SuiteReturn) -> String?) -> [ReturnRule.Finding] {
    suites.compactMap { suite in
      what(suite).map { ReturnRule.Finding(suite: suite.code, what: $0) }
    }
  }

  /// The finding about the file or the scheme, where there is one.
  func finding(
    _ what: (CustodyVisitingReturn) -> String?
  ) -> [ReturnRule.Finding] {
    guard let report, let found = what(report) else { return [] }
    return [ReturnRule.Finding(what: found)]
  }

  /// The first and last day of the period; nil where it ends before it begins.
  var days: ClosedRange<CalendarDay>? {
    guard let header = report?.header, header.periodStart <= header.periodEnd else { return nil }
    return header.periodStart...header.periodEnd
  }
}
