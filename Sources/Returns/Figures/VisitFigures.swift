/// How many visits were planned, attempted and made to one suite, and when.
///
/// Nil is *not held*, which is not zero.
public struct VisitFigures: Hashable, Sendable {
  public var planned: Int?
  public var attempted: Int?
  public var completed: Int
  public var abandoned: Int?
  public var remote: Int?
  public var accessDelayed: Int?
  /// Visits by ISO weekday, `1` Monday to `7` Sunday; empty where not every arrival is known.
  public var byDay: [CodedCount] = []
  /// Visits by `TimeBand`; empty where not every arrival is known.
  public var byTimeBand: [CodedCount] = []

  /// Figures that hold nothing but the completed visits.
  public init(completed: Int) { self.completed = completed }
}

/// A count under a code.
public struct CodedCount: Hashable, Sendable {
  public var code: String
  public var count: Int

  public init(code: String, count: Int) {
    self.code = code
    self.count = count
  }
}
