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
  ///
  /// With `after`, bands that have begun by then are left out: a pair asks in the middle of a week.
  public func moment(
    of window: WindowID, suite: SuiteCode, week: VisitWeek, for visitors: [VisitorID],
    after: Instant? = nil
  ) -> WindowMoment? {
    let people = visitors.compactMap { again.tables.people[$0] }
    guard people.count == visitors.count, people.count > 1,
      let place = again.tables.places[suite], again.tables.facts.period.contains(week)
    else { return nil }
    let number = again.tables.facts.period.number(of: week)
    let cells =
      again.shared(people, at: place, week: number) & Self.toCome(in: week, after: after)
    return again.draw(window, week, cells: cells, attempt: "second")
  }

  /// The cells of a week that have not begun at a moment.
  private static func toCome(in week: VisitWeek, after: Instant?) -> UInt64 {
    guard let after else { return .max }
    return (0..<7).reduce(0) { cells, weekday in
      let day = week.monday.adding(days: weekday)
      return DayBand.allCases.reduce(cells) { cells, band in
        BandClock.start(band, on: day) > after
          ? cells | WeekCells.bit(weekday, band.rawValue) : cells
      }
    }
  }
}
