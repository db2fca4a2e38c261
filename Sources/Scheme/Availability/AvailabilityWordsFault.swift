/// Why words about availability were not understood: of what kind, and at which word.
public struct AvailabilityWordsFault: Error, Hashable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// No such word; the nearest that there is, if any is near.
    case unknownWord(nearest: String?)
    /// An hour of the clock, where bands are asked for.
    case hour
    /// A range whose two ends are not two days, or two bands in the day's order.
    case brokenRange
    /// A comma that could part two ways.
    case ambiguous
    /// What cannot be is said, but nothing that can.
    case onlyExceptions
    /// Nothing at all is said.
    case empty
    /// That nothing is offered, beside something that is.
    case nothingAndMore
    /// More text than anybody means.
    case tooLong
  }

  /// What is wrong.
  public let kind: Kind
  /// The word it is about, as it was typed; empty where it is about the whole.
  public let word: String

  init(_ kind: Kind, at word: String = "") {
    self.kind = kind
    self.word = word
  }
}
