import Findings
public import Scheme

/// A matter as visitors are asked about it: a plain question that names no visitor and no visit.
public struct CheckBackQuestion: Hashable, Sendable {
  /// The action, or the inspectors' recommendation, by which the form's answer is taken back.
  public let reference: Reference
  public let text: String

  /// The question about a matter, and about which asset where that was confirmed.
  public init(about action: Action, asset: Asset?) {
    reference = action.reference
    let quoted = "\u{201C}\(action.question)\u{201D}"
    switch (action.concern.kind, asset) {
    case (.practice, _):
      text = "Please ask those held, and look: is this put right? \(quoted)"
    case (_, let asset?):
      text = "Please look at \(asset.label): is this put right? \(quoted)"
    case (_, nil):
      text = "Please look: is this put right? \(quoted)"
    }
  }

  /// The question about what inspectors asked for.
  public init(about recommendation: Recommendation) {
    reference = recommendation.reference
    text =
      "Inspectors asked for this. Please look, or ask those held: is it so now?"
      + " \u{201C}\(recommendation.text)\u{201D}"
  }
}

/// What visitors of a suite are asked to look at again.
public struct CheckBackBrief: Hashable, Sendable {
  public let suite: SuiteCode
  /// Up to five answered matters, the most serious first.
  public let matters: [CheckBackQuestion]
  /// Up to two recommendations of inspectors, others after each visit.
  public let recommendations: [CheckBackQuestion]

  /// The brief of a suite on a day.
  ///
  /// `assets` are by the concern they were confirmed for; `visits` is how many visits the suite
  /// has had.
  public init(
    suite: SuiteCode, actions: [Action], assets: [Reference: Asset],
    recommendations: [RecommendationHistory], visits: Int, on day: CalendarDay
  ) {
    self.suite = suite
    matters = CheckBackRule.chosen(actions.filter { $0.concern.suite == suite }, on: day).map {
      CheckBackQuestion(about: $0, asset: assets[$0.concern.reference])
    }
    self.recommendations = RecommendationRotation.chosen(
      recommendations, at: suite, afterVisits: visits
    ).map { CheckBackQuestion(about: $0.recommendation) }
  }

  /// Everything asked, in order.
  public var questions: [CheckBackQuestion] { matters + recommendations }
}
