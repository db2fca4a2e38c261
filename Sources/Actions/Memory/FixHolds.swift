public import Scheme

/// Did the repair last: how many fixes held for 90 and for 180 days.
///
/// A fix not yet so many days old is too early and in no count, even where it failed already: else
/// every young fix that is counted would be a failed one.
public struct FixHolds: Hashable, Sendable {
  public let fixes: [Fix]
  /// The day up to which things are known.
  public let asOf: CalendarDay

  /// The days after which it is asked.
  public static let spans = [90, 180]

  /// Fixes, as known on a day.
  public init(_ fixes: [Fix], asOf: CalendarDay) {
    self.fixes = fixes
    self.asOf = asOf
  }

  /// All of them together.
  public func tally(days: Int) -> HoldTally {
    fixes.reduce(into: HoldTally()) { tally, fix in
      switch fix.held(days: days, asOf: asOf) {
      case true?: tally.held += 1
      case false?: tally.cameBack += 1
      case nil: tally.tooEarly += 1
      }
    }
  }

  /// The same fixes, in groups.
  public func grouped<Key: Hashable>(by key: (Fix) -> Key) -> [Key: FixHolds] {
    Dictionary(grouping: fixes, by: key).mapValues { FixHolds($0, asOf: asOf) }
  }
}

/// How many fixes held, came back, or are too young to say.
public struct HoldTally: Hashable, Sendable {
  public var held = 0
  public var cameBack = 0
  public var tooEarly = 0

  /// No fix yet.
  public init() {}

  /// Those old enough to say.
  public var counted: Int { held + cameBack }
}
