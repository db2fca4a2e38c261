import Rotas
import Scheme

/// The windows a period wants, beyond those that stand.
struct WindowPlan {
  let windows: [PlannedWindow]

  /// The windows of every suite by its own frequency; weeks left to chance are chosen by `choose`.
  init(_ facts: RotaFacts, choose: (Int) -> Int) {
    let taken = Set(facts.windows.map(\.id))
    var windows: [PlannedWindow] = []
    for suite in facts.suites {
      let wanted = WantedVisits(facts, at: suite).byWeek(choose: choose)
      for (week, count) in wanted.sorted(by: { $0.key < $1.key }) {
        windows += Self.windows(suite.code, week, count: count, taken: taken)
      }
    }
    self.windows = windows.sorted(by: PlannedWindow.inOrder)
  }

  /// So many windows of a suite in a week, with the first ordinals that are free.
  static func windows(
    _ suite: SuiteCode, _ week: VisitWeek, count: Int, taken: Set<WindowID>
  ) -> [PlannedWindow] {
    var found: [PlannedWindow] = []
    var ordinal = 1
    while found.count < count {
      let window = PlannedWindow(suite: suite, week: week, ordinal: ordinal)
      if !taken.contains(window.id) { found.append(window) }
      ordinal += 1
    }
    return found
  }
}
