/// How much a broken rule weighs.
public enum RuleSeverity: String, Sendable, CaseIterable {
  /// Fail: the file cannot be used; nothing further is looked at.
  case fail = "F"
  /// Error: must be put right.
  case error = "E"
  /// Query: must be put right or explained, and the explanation travels with the return.
  case query = "Q"
}

/// What a rule looks at.
public enum RuleLevel: String, Sendable, CaseIterable {
  case file
  case scheme
  case suite
  /// One visit under the Terrorism Act.
  case visit
  /// One table to be published.
  case table
}

/// One rule's word on one return, as a value: collected, never thrown.
public struct ReturnRemark: Hashable, Sendable {
  /// The rule's code, such as `304Q`.
  public var rule: String
  /// How much it weighs.
  public var severity: RuleSeverity
  /// The suite that it is about; nil where it is about the file or the scheme.
  public var suite: String?
  /// What is wrong and what to do.
  public var message: String
  /// The explanation that the return carries, for a query alone.
  public var explanation: String?

  /// A rule's word on a return.
  public init(
    rule: String, severity: RuleSeverity, suite: String? = nil, message: String,
    explanation: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.suite = suite
    self.message = message
    self.explanation = explanation
  }

  /// Whether it is a query that nobody has explained.
  public var isUnexplained: Bool { severity == .query && explanation == nil }
}
