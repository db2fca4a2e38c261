public import Scheme

/// The weeks a rota is drawn for.
public struct RotaPeriod: Sendable, Hashable {
  /// The first week.
  public var first: VisitWeek
  /// How many weeks.
  public var weeks: Int

  /// Some weeks from one on.
  public init(first: VisitWeek, weeks: Int) {
    self.first = first
    self.weeks = weeks
  }

  /// The weeks, in order.
  public var all: [VisitWeek] { (0..<max(0, weeks)).map { first.adding(weeks: $0) } }

  /// Whether a week is one of them.
  public func contains(_ week: VisitWeek) -> Bool { (0..<weeks).contains(number(of: week)) }

  /// Weeks from the first to this one; negative before it.
  func number(of week: VisitWeek) -> Int { first.monday.days(until: week.monday) / 7 }

  /// The week of a number.
  func week(_ number: Int) -> VisitWeek { first.adding(weeks: number) }
}
