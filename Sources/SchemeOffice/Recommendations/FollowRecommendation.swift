public import Actions
import RecordKeeping
public import Scheme

extension Office {
  /// Records what happened to a recommendation; of `all`, to every one of the same report.
  ///
  /// The day of the event is the one given, or the one it was received on, or today.
  public func follow(
    _ deed: RecommendationDeed, _ reference: String, note: String? = nil,
    until: CalendarDay? = nil, on day: CalendarDay? = nil, all: Bool = false, by desk: Desk
  ) throws -> [RecommendationHistory] {
    try perform(deed.duty, by: desk, home: .record) { look in
      let histories = try records.recommendations()
      let named = try Self.named(reference, among: histories)
      let happened = try look.done(on: day ?? look.acting?.received)
      let event = RecommendationEvent(deed, day: happened, note: note, until: until)
      let report = named.recommendation
      let meant =
        all
        ? histories.filter {
          $0.recommendation.inspection == report.inspection
            && $0.recommendation.publishedOn == report.publishedOn
        } : [named]
      var changed: [RecommendationHistory] = []
      for var history in meant {
        if let refusal = history.refusal(of: event) {
          throw OfficeRefusal.recommendation(history.recommendation.reference, refusal)
        }
        history.events.append(event)
        changed.append(history)
      }
      return Decision(
        changed, about: report.reference.rawValue,
        changed.map { .recommendationEvent($0.recommendation.reference, event) })
    }
  }

  static func named(
    _ text: String, among histories: [RecommendationHistory]
  ) throws(OfficeRefusal) -> RecommendationHistory {
    let wanted = text.uppercased()
    guard let found = histories.first(where: { $0.recommendation.reference.rawValue == wanted })
    else { throw .unknownRecommendation(text) }
    return found
  }
}

extension RecommendationDeed {
  /// The duty that does it; what visitors saw comes with their report.
  var duty: Duty {
    switch self {
    case .reply: .recordInspectionReply
    case .plan: .recordForcePlan
    case .review: .reviewForcePlan
    case .found: .recordInspectionStatus
    case .seen: .submitReport
    }
  }
}
