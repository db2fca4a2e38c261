import Rotas
import Scheme
import Seals

/// A pairing by lot for the practice quarter: two at random, drawn again until the rules allow it.
enum DemoPairing {
  /// The table that the coordinator imports; the same seed gives the same pairs.
  static func table(
    weeks: [VisitWeek], suites: [SuiteCode], visitors: [Visitor], seed: Int
  ) -> String {
    var lots = Lots.seeded(seed, position: "demo pairing")
    var windows: [Window] = []
    for week in weeks {
      for suite in suites {
        windows.append(pair(week, suite, after: windows, visitors, &lots))
      }
    }
    let rows = windows.map { window in
      "\(window.suite),\(window.week),"
        + window.visitors.map(\.rawValue).joined(separator: ";")
    }
    return (["suite,week,visitors"] + rows).joined(separator: "\n") + "\n"
  }

  private static func pair(
    _ week: VisitWeek, _ suite: SuiteCode, after windows: [Window], _ visitors: [Visitor],
    _ lots: inout Lots
  ) -> Window {
    var window = Window(
      id: Window.identifier(suite: suite, week: week), suite: suite, week: week, visitors: [])
    for _ in 0..<1000 {
      let bytes = lots.bytes(2)
      let first = visitors[Int(bytes[0]) % visitors.count]
      let second = visitors[Int(bytes[1]) % visitors.count]
      window.visitors = [first.id, second.id]
      let allotment = Allotment(windows: windows + [window], visitors: visitors)
      if first.id != second.id, allotment.breaches.isEmpty { return window }
    }
    return window
  }
}
