/// What a table holds, about whom, why, on what basis, who reads it and until when: one line of the
/// register that a data controller must be able to show (UK GDPR article 30).
public struct TableNote: Sendable {
  public let chain: Chain
  public let about: About
  /// Why it is held.
  public let why: String
  public let readers: String
  public let kept: String
  public let columns: [Column]

  init(
    _ chain: Chain, about: About, why: String, readers: String = "scheme staff",
    kept: String = "as long as the scheme", columns: [Column]
  ) {
    self.chain = chain
    self.about = about
    self.why = why
    self.readers = readers
    self.kept = kept
    self.columns = columns
  }

  /// Whom the rows are about.
  public enum About: String, Sendable {
    case scheme = "nobody: the scheme itself"
    case visit = "nobody: a visit, as counts"
    case detainee = "a person who was held"
    case visitor = "a visitor"
    case officer = "someone in an office or in the police"
  }

  /// The lawful basis, following whom it is about.
  public var lawfulBasis: String {
    switch about {
    case .scheme, .visit: "none needed: no personal data"
    case .detainee:
      "public task, UK GDPR 6(1)(e), Police Reform Act 2002 s51; health: 9(2)(g), substantial"
        + " public interest"
    case .visitor, .officer: "public task, UK GDPR 6(1)(e), Police Reform Act 2002 s51"
    }
  }
}

/// A column and what stands in it, in words a person who asks could be sent.
public struct Column: Sendable {
  public let name: String
  public let meaning: String

  init(_ name: String, _ meaning: String) {
    self.name = name
    self.meaning = meaning
  }

  /// Whether the column holds a salted hash that stands for a personal value.
  public var isSeal: Bool { name == "seal" || name.hasSuffix("_seal") }
}
