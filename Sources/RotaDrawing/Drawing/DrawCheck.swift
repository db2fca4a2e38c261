public import Scheme

/// Whether there is anything to draw, and anyone to draw among.
public struct DrawCheck: Sendable {
  private let facts: RotaFacts

  /// A check of the facts of a draw to be made.
  public init(_ facts: RotaFacts) { self.facts = facts }

  /// Refuses what no draw can serve; what merely leaves windows empty is no refusal.
  public func check() throws(RotaRefusal) {
    guard (1...53).contains(facts.period.weeks) else {
      throw .length(weeks: facts.period.weeks)
    }
    guard facts.rules.size == 2 else { throw .notPairs(size: facts.rules.size) }
    try checkVisitors()
    let isVisited = facts.suites.contains { suite in
      !suite.isTerrorism && facts.period.all.contains(where: suite.history.isVisited)
    }
    guard isVisited else { throw .nothingToVisit(facts.period) }
  }

  /// Refuses also what is past or confirmed, which a replay of an old draw may be.
  public func check(today: CalendarDay, confirmed: Set<VisitWeek>) throws(RotaRefusal) {
    try check()
    guard facts.period.first >= VisitWeek(holding: today) else {
      throw .over(first: facts.period.first, today: today)
    }
    let again = facts.period.all.filter(confirmed.contains)
    guard again.isEmpty else { throw .confirmed(again) }
  }

  private func checkVisitors() throws(RotaRefusal) {
    let days = facts.period.first.monday...facts.period.week(facts.period.weeks - 1).sunday
    let serving = facts.visitors.filter { visitor in
      visitor.appointment.appointedOn <= days.upperBound
        && (days.lowerBound.number...days.upperBound.number).contains {
          visitor.isAppointed(on: CalendarDay(number: $0))
        }
    }
    guard let first = serving.first else { throw .nobody }
    guard serving.count > 1 else { throw .onlyOne(first.id) }
    let mayMeet = serving.enumerated().contains { index, visitor in
      serving[(index + 1)...].contains { !$0.mustKeepApart(from: visitor) }
    }
    guard mayMeet else { throw .allKeptApart(serving.map(\.id)) }
  }
}
