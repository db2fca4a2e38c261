import Rotas
import Scheme

/// How many visits a suite still wants in each week of a period, by its own frequency.
///
/// A suite visited less than weekly has its week chosen by chance inside spans that are counted
/// from a Monday of 1970, so that neither the first week of a period nor of a month stands out.
struct WantedVisits {
  private let facts: RotaFacts
  private let suite: SuiteFacts
  private let standing: [VisitWeek: Int]

  init(_ facts: RotaFacts, at suite: SuiteFacts) {
    self.facts = facts
    self.suite = suite
    standing = facts.windows.filter { $0.suite == suite.code }
      .reduce(into: [:]) { $0[$1.week, default: 0] += 1 }
  }

  /// Visits wanted by week; `choose` gives a number from 0 below its argument, all alike likely.
  func byWeek(choose: (Int) -> Int) -> [VisitWeek: Int] {
    guard !suite.isTerrorism else { return [:] }
    var wanted: [VisitWeek: Int] = [:]
    for span in spans {
      for (week, count) in visits(in: span, choose: choose) where facts.period.contains(week) {
        wanted[week] = count
      }
    }
    return wanted
  }

  /// The spans that the period touches, each as its weeks in order.
  private var spans: [[VisitWeek]] {
    let length = suite.frequency.weeks
    let first = facts.period.first.monday.number - Self.epoch
    let before = ((first / 7) % length + length) % length
    return stride(from: -before, to: facts.period.weeks, by: length).map { start in
      (start..<(start + length)).map { facts.period.week($0) }
    }
  }

  /// Monday 5 January 1970, from which spans are counted.
  private static let epoch = 4

  /// What each week of a span still gets, those before the period left as they are.
  private func visits(in span: [VisitWeek], choose: (Int) -> Int) -> [(VisitWeek, Int)] {
    let visited = span.filter(suite.history.isVisited)
    let (visits, weeks) = (suite.frequency.visits, suite.frequency.weeks)
    var left = (visits * visited.count + weeks - 1) / weeks
    left -= span.filter { $0 < facts.period.first || !visited.contains($0) }
      .reduce(0) { $0 + standing[$1, default: 0] }
    let open = visited.filter { $0 >= facts.period.first }
    guard left > 0, !open.isEmpty else { return [] }
    let each = visits / weeks
    var counts = open.map { max(each, standing[$0, default: 0]) }
    left -= counts.reduce(0, +)
    while left > 0 {
      let least = counts.min() ?? 0
      let free = counts.indices.filter { counts[$0] == least }
      counts[free[choose(free.count)]] += 1
      left -= 1
    }
    return zip(open, counts).map { ($0, $1 - standing[$0, default: 0]) }
  }
}
