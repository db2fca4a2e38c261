/// How predictable the visits really made were, judged against the law that was declared.
public struct PredictabilityReport: Sendable {
  /// All suites together, on whom the verdict rests.
  public let overall: Findings
  /// Each suite, by its number.
  public let suites: [Findings]
  /// How many histories were drawn from the law to compare with.
  public let drawn: Int
  /// The day from which guesses were scored; before it the guessers only learn.
  public let firstScoredDay: Int
}
