import Scheme

extension RotaRule {
  /// The suite is open or activated on at least one day of the week.
  static let suiteIsOpenThatWeek = RotaRule(
    .suiteIsOpenThatWeek, "The suite is open, or a reserve suite in use, on some day of the week.",
    authority: "Schemes' practice: reserve suites are visited when in use"
  ) { allotment in
    allotment.windows.compactMap { window in
      let history = allotment.suites[window.suite] ?? SuiteHistory()
      return history.isVisited(in: window.week)
        ? nil : Breach(.suiteIsOpenThatWeek, window, window.visitors)
    }
  }
}
