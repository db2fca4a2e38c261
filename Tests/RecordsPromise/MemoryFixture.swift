import Actions
import Findings
import RecordKeeping
import Scheme

/// An asset that the fixture's concern is about, and a recommendation with all that can follow it.
enum MemoryFixture {
  static let asset = Asset(
    reference: Reference("TTEST1"), suite: SuiteCode("LEA"), kind: .callBell, cell: "7")
  static let drain = Asset(
    reference: Reference("TTEST2"), suite: SuiteCode("LEA"), kind: .shower, name: "left")

  static let recommendation = Recommendation(
    reference: Reference("QTEST1"), inspection: "A made-up inspection",
    publishedOn: Fixture.day("2022-02-09"), kind: .causeOfConcern, number: "1",
    text: "Made-up text.", theme: .records, topic: "EPC4/3/rights-entitlements",
    suite: SuiteCode("LEA"))

  static let events = [
    RecommendationEvent(.reply, day: Fixture.day("2022-03-30"), note: "Published on its site"),
    RecommendationEvent(
      .plan, day: Fixture.day("2022-04-30"), note: "New screens",
      until: Fixture.day("2022-12-31")),
    RecommendationEvent(.review, day: Fixture.day("2023-01-10"), note: "Half done"),
    RecommendationEvent(
      .seen(.notFixed), day: Fixture.day("2026-04-06"), visit: Fixture.visit),
    RecommendationEvent(.found(.partlyAchieved), day: Fixture.day("2026-04-07")),
  ]

  /// A second action, found in a spreadsheet, confirmed to have come back as the first.
  static let earlier = Reference("ATEST0")

  static var entries: [Entry] {
    var back = Fixture.event(.recur, "2026-04-09")
    back.other = earlier
    let reference = recommendation.reference
    return [
      .asset(asset), .asset(drain),
      .concernAsset(ConcernAsset(concern: Fixture.concern.reference, asset: drain.reference)),
      .concernAsset(ConcernAsset(concern: Fixture.concern.reference, asset: asset.reference)),
      .concernAsset(ConcernAsset(concern: Fixture.broughtIn.reference, asset: drain.reference)),
      .concernAsset(ConcernAsset(concern: Fixture.broughtIn.reference, asset: nil)),
      .action(earlier, about: Fixture.broughtIn),
      .actionTerms(earlier, Terms.unstated(raisedAt: Fixture.start)),
      .actionEvent(earlier, Fixture.event(.resolve, "2026-04-08")),
      .actionEvent(Reference("ATEST1"), back), .recommendation(recommendation),
    ] + events.map { .recommendationEvent(reference, $0) }
  }
}
