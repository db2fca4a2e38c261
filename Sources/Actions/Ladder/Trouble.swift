public import Scheme

/// Something that went wrong with a matter, and so a reason to take it a rung further up.
public struct Trouble: Hashable, Sendable {
  public var kind: Kind
  /// When it came about.
  public var at: Instant
  /// When what was waited for came; nil while the trouble stands.
  public var endedAt: Instant?

  /// What went wrong.
  public enum Kind: Hashable, Sendable {
    /// A target was missed that allowed so long.
    case late(Target, Allowance)
    /// The day promised went by and it was not put right.
    case promiseBroken(CalendarDay)
    /// Visitors looked and it was not fixed, for so many times.
    case notFixed(Int)
    /// It was closed and had to be opened again.
    case reopened
  }

  /// What went wrong and when, and since when that is over.
  public init(_ kind: Kind, at: Instant, endedAt: Instant? = nil) {
    self.kind = kind
    self.at = at
    self.endedAt = endedAt
  }

  /// Whether it still stands at a moment.
  public func stands(at moment: Instant) -> Bool {
    at <= moment && endedAt.map { moment < $0 } ?? true
  }
}
