import Scheme

extension RotaRule {
  /// Nobody has two windows in one week, at whichever suite.
  static let onceAWeekEach = RotaRule(
    .onceAWeekEach, "Nobody has two windows in one week.",
    authority: "Schemes' practice: about one visit a month each"
  ) { allotment in
    var taken: [VisitWeek: Set<VisitorID>] = [:]
    var breaches: [Breach] = []
    for window in allotment.windows {
      let again = Set(window.visitors).intersection(taken[window.week] ?? [])
      if !again.isEmpty {
        breaches.append(
          Breach(.onceAWeekEach, window, window.visitors.filter(again.contains)))
      }
      taken[window.week, default: []].formUnion(window.visitors)
    }
    return breaches
  }
}
