public import Scheme
public import Seals

/// A window's moment drawn again: once for a pair that asks, without a reason, and for a
/// substitute over what both can make then.
public struct SecondDraw: Sendable {
  private let again: MomentAgain

  /// Draws under a fresh seed: the sealed one of the rota is for the rota alone.
  public init(_ facts: RotaFacts, seed: SeedStream.Seed) {
    again = MomentAgain(tables: RotaTables(facts), seed: seed)
  }

  /// A moment at which all of these can go, every cell of the week alike likely; nil where there is
  /// none, or the scheme has no such suite, week or visitor.
  ///
  /// It may be the one that was drawn before: a new draw that never gives the old moment would tell
  /// it to whoever knows what the two offered.
  public func moment(
    of window: WindowID, suite: SuiteCode, week: VisitWeek, for visitors: [VisitorID]
  ) -> WindowMoment? {
    let people = visitors.compactMap { again.tables.people[$0] }
    guard people.count == visitors.count, people.count > 1,
      let place = again.tables.places[suite], again.tables.facts.period.contains(week)
    else { return nil }
    let number = again.tables.facts.period.number(of: week)
    let cells = again.shared(people, at: place, week: number)
    return again.draw(window, week, cells: cells, attempt: "second")
  }
}
