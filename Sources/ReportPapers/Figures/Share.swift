import Scheme

/// A part of a whole, both counted: the only thing that a percentage is made from.
public struct Share: Hashable, Sendable {
  /// How many of the whole.
  public let part: Int
  /// How many there are in all.
  public let of: Int

  /// A part of a whole.
  public init(_ part: Int, of whole: Int) {
    self.part = part
    of = whole
  }

  /// The least whole of which a percentage is told; of fewer, *3 of 7* says all there is to say.
  public static let leastBase = 10

  /// The percentage with so many places after the point, rounded half up and never cut off.
  ///
  /// Nil where the whole is smaller than ten, or smaller than its part.
  public func percent(places: Int = 0) -> String? {
    guard of >= Share.leastBase, (0...of).contains(part), (0...4).contains(places) else {
      return nil
    }
    return Rounded(part * 100, over: of, places: places).text + "%"
  }

  /// The share with its numbers: `52% (622 of 1,199)`, or `3 of 7` of a small whole.
  public var words: String {
    percent().map { "\($0) (\(counts))" } ?? counts
  }

  /// The share as a sentence tells it: `622 of 1,199 people (52%)`, `3 of 7 visits`.
  public func told(_ things: String) -> String {
    "\(counts)\(things.isEmpty ? "" : " " + things)" + (percent().map { " (\($0))" } ?? "")
  }

  /// The two numbers alone: `622 of 1,199`.
  public var counts: String { "\(Count.words(part)) of \(Count.words(of))" }
}
