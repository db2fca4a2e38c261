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
}
