/// How a requirement stands; raw values are the words of scripts.
public enum Standing: String, Sendable, CaseIterable {
  /// The records, the program or the form show that it is kept.
  case met
  /// A document is attached or named.
  case evidence
  /// Somebody says that it is kept.
  case declared
  /// Something is missing.
  case gap
  /// Nothing shows it.
  case notShown = "not_shown"

  /// The standing in a word or two.
  public var label: String { self == .notShown ? "not shown" : rawValue }

  /// Whether something speaks for the requirement.
  public var isShown: Bool { self != .gap && self != .notShown }
}
