/// One thing that keeps an instance or a solution from being read, and where it stands.
public struct RotaInstanceFault: Error, Sendable, Hashable {
  /// The place in the JSON, such as `visitors[3].avail`; empty for the whole text.
  public let place: String
  /// What is wrong there.
  public let what: What

  /// What can be wrong.
  public enum What: Sendable, Hashable {
    case notJSON(JSONFault)
    case missing
    case wrongKind(found: Kind, expected: Kind)
    case wrongFormat(found: String, expected: String)
    case outOfRange(Int, ClosedRange<Int>)
    case wrongLength(Int, ClosedRange<Int>)
    /// An id that is not the position in its list.
    case notItsPosition(Int, expected: Int)
    /// An availability pattern of another length than seven days have bands.
    case patternLength(Int, expected: Int)
    /// A character of a pattern that is none of 0, 1 and 2.
    case patternDigit(position: Int)
    case rangeReversed(from: Int, to: Int)
    case unknown(Numbered, Int)
    case notANumber(key: String)
    case notATime(found: String)
    case outsideItsBand(band: Int)
    case notAMonday(found: String)
    /// Bands that do not follow each other round the clock.
    case bandsDoNotCoverTheDay(minutes: Int)
    case sameVisitorTwice(Int)
    case repeatedPair(Pair)
    case outOfOrder
    /// Weights under which a score could be too large to be written exactly.
    case scoreTooLarge
    case wrongInstance(found: String, expected: String)
  }

  /// Kinds of JSON values.
  public enum Kind: String, Sendable, Hashable {
    case null, flag, whole, otherNumber, text, list, object
  }

  /// What numbers stand for.
  public enum Numbered: String, Sendable, Hashable {
    case suite, visitor, band, weekday
  }
}

/// Everything that keeps an instance from being read, as far as it is listed.
public struct RotaInstanceFaults: Error, Sendable, Hashable {
  /// How many faults are listed.
  public static let most = 200

  /// The first of them, in the order of the text's parts.
  public let faults: [RotaInstanceFault]
  /// How many more there are.
  public let beyond: Int
}
