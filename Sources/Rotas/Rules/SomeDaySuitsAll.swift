import Scheme

extension RotaRule {
  /// One day of the week on which everything dated holds at once, for everyone and at the suite.
  ///
  /// Appointment, vetting, pass and suite may each hold on some day and yet never on the same one:
  /// this rule is told only where each of the others is kept.
  static let someDaySuitsAll = RotaRule(
    .someDaySuitsAll,
    "On some day of the week appointment, vetting and pass hold for all and the suite is open.",
    authority: "Follows from the rules on appointment, vetting, passes and suites"
  ) { window, allotment in
    let people = allotment.people(in: window)
    let history = allotment.suites[window.suite] ?? SuiteHistory()
    let eachAlone = people.allSatisfy { visitor in
      allotment.someDay(of: window.week) { visitor.isAppointed(on: $0) }
        && allotment.someDay(of: window.week) { visitor.isVetted(on: $0) }
        && allotment.someDay(of: window.week) { visitor.hasPass(on: $0) }
    }
    guard eachAlone, history.isVisited(in: window.week) else { return [] }
    let together = allotment.someDay(of: window.week) { day in
      history.status(on: day).isVisited && people.allSatisfy { $0.mayGoIn(on: day) }
    }
    return together ? [] : people.map(\.id)
  }
}
