import Rotas
import Scheme

/// The facts of a draw looked up by number: who could do what in which week.
struct RotaTables: Sendable {
  let facts: RotaFacts
  /// Each visitor's number.
  let people: [VisitorID: Int]
  /// Each suite's number.
  let places: [SuiteCode: Int]
  /// What each visitor could do in each week of the period.
  let weeks: [[VisitorWeek]]
  /// The cells of each week on which each suite is visited.
  let open: [[UInt64]]

  init(_ facts: RotaFacts) {
    self.facts = facts
    people = Dictionary(
      facts.visitors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { one, _ in one })
    places = Dictionary(
      facts.suites.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { one, _ in one })
    let offers = Dictionary(grouping: facts.offers, by: \.visitor)
    weeks = facts.visitors.map { visitor in
      let own = offers[visitor.id] ?? []
      return facts.period.all.map { VisitorWeek(visitor, in: $0, offers: own) }
    }
    open = facts.suites.map { suite in facts.period.all.map(suite.cells) }
  }

  /// The cells at which a visitor could go to a suite in a week of the period.
  func cells(_ person: Int, at place: Int, week: Int) -> UInt64 {
    weeks[person][week].cells & open[place][week]
  }

  /// Whether a suite is on a visitor's list and free of conflict.
  func serves(_ person: Int, at place: Int) -> Bool {
    let (visitor, suite) = (facts.visitors[person], facts.suites[place].code)
    return visitor.serves(suite) && !visitor.hasConflict(at: suite)
  }

  /// Whether someone takes a seat of a pair in a week: trainees do not where they go as third.
  func sitsInPairs(_ person: Int, week: Int) -> Bool {
    facts.rules.draw.traineeGoes == .inPair || !weeks[person][week].isLearning
  }
}
