import Scheme

/// A share of people in whole percent, rounded half up and never cut off.
public struct Share: Hashable, Sendable {
  /// The percentage, 0 to 100 for a part of a whole.
  public let percent: Int
  /// How many of how many, which is printed beside it.
  public let part: Int
  /// The base, which is printed beside it.
  public let whole: Int

  /// Under so many people no percentage is given.
  public static let leastBase = 10

  /// The share of a part in a whole; nil where either is not shown, or the base is under ten.
  public init?(_ part: PublishedCell, of whole: PublishedCell) {
    guard let part = part.count, let whole = whole.count, whole >= Share.leastBase else {
      return nil
    }
    self.init(part, of: whole)
  }

  private init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
    percent = Rounded(part * 100, over: whole).units
  }
}
