/// Why a text cannot be read as YAML, where, and what its author should do.
public struct YAMLFault: Error, Sendable, Hashable {
  /// What kind of thing is wrong.
  public enum Reason: Sendable, Hashable {
    case tooLong
    case tab
    case alias
    case anchor
    case duplicateKey
    case keyIsNotText
    case tooDeep
    case empty
    case syntax
  }

  public let reason: Reason
  public let place: YAMLPlace
  /// What is wrong, as a sentence.
  public let what: String
  /// What to do about it, as a sentence.
  public let advice: String

  /// A fault of a kind at a place.
  public init(_ reason: Reason, at place: YAMLPlace, what: String, advice: String) {
    self.reason = reason
    self.place = place
    self.what = what
    self.advice = advice
  }
}
