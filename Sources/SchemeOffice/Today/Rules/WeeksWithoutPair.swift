import RecordKeeping
import Rotas
import Scheme

extension TodayRule {
  /// A suite that is visited weekly has no pair in one of the weeks to come.
  static let weeksWithoutPair = TodayRule(
    .weeksWithoutPair, "A week to come has no pair.", reads: .window
  ) { morning in
    morning.weeksAhead.flatMap { week in
      morning.suites.filter { morning.isDue($0, in: week) }.flatMap { suite in
        morning.lines(for: suite.code, in: week)
      }
    }
  }
}

extension Morning {
  /// Whether a suite is to be visited in a week: open, and visited at least weekly, by rota.
  fileprivate func isDue(_ suite: CustodySuite, in week: VisitWeek) -> Bool {
    let often = settings.visits(at: suite.code)
    return suite.type != .terrorismAct && often.visits >= often.weeks
      && SuiteHistory(statuses[suite.code] ?? []).isVisited(in: week)
  }

  fileprivate func lines(for suite: SuiteCode, in week: VisitWeek) -> [TodayLine] {
    let own = windows.filter { $0.suite == suite && $0.week == week }
    let near = week.monday <= today.adding(days: 7)
    let urgency: TodayLine.Urgency = week.monday <= today ? .atOnce : near ? .today : .soon
    guard !own.isEmpty else {
      return [
        TodayLine(
          .weeksWithoutPair, urgency, about: "\(suite) \(week)",
          "\(suite) has no window in the week of \(week.monday.words).",
          command: "icv rota draw --from \(week.monday) --weeks 13", day: week.monday)
      ]
    }
    return own.filter { isWithoutPair($0) }.map { window in
      let who = window.visitors.isEmpty ? "nobody" : "\(names(window.visitors)) alone"
      return TodayLine(
        .weeksWithoutPair, urgency, about: window.id.rawValue,
        "\(suite), week of \(week.monday.words): \(who).",
        command: "icv rota cover \(window.id)", day: week.monday)
    }
  }

  private func isWithoutPair(_ window: KeptWindow) -> Bool {
    guard window.visitors.count < settings.pairSize else { return false }
    return switch window.state {
    case .allotted, .arranged: true
    case .done, .notMade: false
    }
  }
}
