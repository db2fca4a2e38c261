extension Question {
  /// Whether its default is worked out when the form or an instance begins, by XLSForm's rule.
  ///
  /// False where there is no default, and where the default is an answer as it stands.
  public var hasWorkedOutDefault: Bool {
    defaultAnswer.map { DefaultKind.isExpression($0.source, for: kind) } ?? false
  }
}
