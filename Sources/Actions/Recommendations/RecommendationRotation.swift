public import Scheme

/// Which recommendations go into a suite's brief: two, and the next two after each visit.
///
/// The turn is taken from how many visits the suite has had, which is past; a brief printed twice
/// between two visits is the same, and its length is constant while there are any.
public enum RecommendationRotation {
  /// How many a brief carries at most.
  public static let most = 2

  /// Those to ask about at a suite after so many visits, causes of concern first in the round.
  public static func chosen(
    _ histories: [RecommendationHistory], at suite: SuiteCode, afterVisits visits: Int
  ) -> [RecommendationHistory] {
    let round = histories.filter {
      $0.isOpen && $0.recommendation.isAskedOnVisits && ($0.recommendation.suite ?? suite) == suite
    }.sorted { comesFirst($0.recommendation, $1.recommendation) }
    guard !round.isEmpty else { return [] }
    let start = max(0, visits) % round.count * most
    return (0..<min(most, round.count)).map { round[(start + $0) % round.count] }
  }

  private static func comesFirst(_ one: Recommendation, _ other: Recommendation) -> Bool {
    if one.kind != other.kind { return one.kind == .causeOfConcern }
    if one.publishedOn != other.publishedOn { return one.publishedOn > other.publishedOn }
    return one.reference < other.reference
  }
}
