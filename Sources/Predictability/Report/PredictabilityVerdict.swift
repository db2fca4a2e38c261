/// What the report comes to.
public enum PredictabilityVerdict: String, Sendable, CaseIterable {
  /// Nothing in the visits tells them from the declared law.
  case pass
  /// Somebody who watches can do better than the rules allow.
  case fail
  /// Too few visits to judge at all.
  case tooFew = "too-few"

  /// With fewer visits than this nothing is judged.
  public static let fewest = 8

  init(visits: Int, _ tests: [JudgingTest]) {
    if visits < PredictabilityVerdict.fewest {
      self = .tooFew
    } else {
      self = tests.contains { $0.corrected < JudgingTest.line } ? .fail : .pass
    }
  }
}
