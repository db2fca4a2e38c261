import Scheme

/// A part of a whole, with what the whole is counted in: every rate shows its numbers.
///
/// Rounded half up and never truncated: 153 of 1,133 are 14%, which was once published as 13%.
public struct Share: Hashable, Sendable {
  /// How many of them.
  public let part: Int
  /// Out of how many.
  public let whole: Int
  /// What is counted, in the plural: `people in custody`.
  public let counted: String

  /// A part of a whole; nil out of nothing, or where either is negative.
  public init?(_ part: Int, of whole: Int, _ counted: String) {
    guard part >= 0, whole > 0 else { return nil }
    self.part = part
    self.whole = whole
    self.counted = counted
  }

  /// The share in per cent with so many decimal places: `51.9%`.
  public func percent(places: Int = 0) -> String {
    Rounded(part * 100, over: whole, places: places).text + "%"
  }

  /// How many there are to each of the whole, such as people held to a visit: `6.3`.
  public func each(places: Int = 1) -> String {
    Rounded(part, over: whole, places: places).text
  }
}

extension Share: CustomStringConvertible {
  /// The share with its numbers: `29.7% (52 of 175 people)`.
  public var description: String {
    "\(percent(places: 1)) (\(part) of \(whole) \(counted))"
  }
}

extension Share {
  /// Whether a rule about a share speaks: on a base of twenty, or at least two cases.
  ///
  /// One person in a small suite would be asked about every quarter, and queries that always come
  /// are explained by habit.
  static func speaks(base: Int, cases: Int) -> Bool { base >= 20 || cases >= 2 }
}
