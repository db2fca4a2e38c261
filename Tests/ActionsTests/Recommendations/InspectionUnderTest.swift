import Actions
import Findings
import Scheme

/// An inspection in numbers as Warwickshire's of 2021: 3 causes of concern and 22 areas for
/// improvement, with every text made up.
enum InspectionUnderTest {
  static let published = "2022-02-09"

  static func recommendations() throws -> [Recommendation] {
    let published = try day(published)
    return (1...25).map { number in
      let isCause = number <= 3
      return Recommendation(
        reference: Reference("R-\(number < 10 ? "0" : "")\(number)"),
        inspection: "A made-up inspection", publishedOn: published,
        kind: isCause ? .causeOfConcern : .areaForImprovement, number: "\(number)",
        text: "Made-up text \(number).", theme: isCause ? .records : .care,
        topic: isCause ? "EPC4/3/rights-entitlements" : "EPC4/4/detainee-care")
    }
  }

  /// 29 earlier ones of which a later inspection found 15 achieved or partly achieved, 12 not
  /// achieved and 2 no longer applicable.
  static func earlier() throws -> [RecommendationHistory] {
    let (published, later) = (try day("2014-11-01"), try day(published))
    let found: [(RecommendationStatus, Int)] = [
      (.achieved, 9), (.partlyAchieved, 6), (.notAchieved, 12), (.noLongerApplicable, 2),
    ]
    return found.flatMap { status, count in
      (1...count).map { number in
        RecommendationHistory(
          Recommendation(
            reference: Reference("R-\(status.rawValue)-\(number)"),
            inspection: "An earlier made-up inspection", publishedOn: published,
            kind: .areaForImprovement, text: "Made-up text.", theme: .cell,
            topic: "EPC4/4/physical-environment"),
          events: [RecommendationEvent(.found(status), day: later)])
      }
    }
  }
}
