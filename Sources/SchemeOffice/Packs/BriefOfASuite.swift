public import Actions
import RecordKeeping
public import Scheme

/// What visitors of a suite are asked to look at again, with what stands at its head.
public struct BriefSeen: Sendable {
  public let scheme: String
  public let isPractice: Bool
  public let suite: CustodySuite
  public let today: CalendarDay
  public let brief: CheckBackBrief
}

extension Office {
  /// The brief of a suite, for those who may pack for it.
  ///
  /// Every suite has one at any time, and it is made of what has happened alone.
  public func brief(_ suite: String, by desk: Desk) throws -> BriefSeen {
    var look = try look()
    let acting = try desk.acting(in: look)
    look.acting = acting
    look.scope = try Rights.scope(of: .packForVisit, for: desk, acting: acting, in: look)
    let suite = try look.suite(suite)
    try Rights.check(
      isOwn: look.serving(suite.code).contains { PersonID($0.id) == acting.who }, .packForVisit,
      in: look)
    return BriefSeen(
      scheme: look.picture.scheme.name, isPractice: look.picture.scheme.isPractice, suite: suite,
      today: look.today, brief: try brief(of: suite.code, in: look))
  }

  func brief(of suite: SuiteCode, in look: Look) throws -> CheckBackBrief {
    let actions = try actions(.toBeChecked(suite, limit: 1_000), asOf: look.now)
    let about = try records.assets(ofConcerns: actions.map(\.concern.reference))
    let assets = Dictionary(
      uniqueKeysWithValues: try records.assets(at: suite).map { ($0.reference, $0) })
    return CheckBackBrief(
      suite: suite, actions: actions, assets: about.compactMapValues { assets[$0] },
      recommendations: try records.recommendations(),
      visits: try records.visitsOnRecord(at: suite), on: look.today)
  }
}

extension Look {
  /// Appointed visitors who serve a suite.
  func serving(_ suite: SuiteCode) -> [Visitor] {
    picture.visitors.filter {
      $0.isAppointed(on: today) && $0.serves(suite) && !$0.hasConflict(at: suite)
    }
  }
}
