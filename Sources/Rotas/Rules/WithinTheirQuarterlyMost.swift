import Scheme

extension RotaRule {
  /// Nobody has more windows in a quarter than they said they would make.
  ///
  /// A window counts in the quarter of its Monday.
  static let withinTheirQuarterlyMost = RotaRule(
    .withinTheirQuarterlyMost, "Nobody has more windows in a quarter than the most they set.",
    authority: "House rule: visitors are volunteers"
  ) { allotment in
    var counts: [Quarter: [VisitorID: Int]] = [:]
    var breaches: [Breach] = []
    for window in allotment.windows.sorted(by: { ($0.week, $0.id) < ($1.week, $1.id) }) {
      let quarter = Quarter(holding: window.week.monday)
      var over: [VisitorID] = []
      for visitor in allotment.people(in: window) {
        counts[quarter, default: [:]][visitor.id, default: 0] += 1
        let count = counts[quarter]?[visitor.id] ?? 0
        if let most = visitor.maxVisitsPerQuarter, count > most { over.append(visitor.id) }
      }
      if !over.isEmpty { breaches.append(Breach(.withinTheirQuarterlyMost, window, over)) }
    }
    return breaches
  }
}
