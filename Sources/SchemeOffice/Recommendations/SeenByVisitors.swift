import Actions
import RecordKeeping
import Scheme

extension Office {
  /// What visitors saw of a recommendation; nil where there is none, or it is asked for no more.
  func seen(
    _ reference: Reference, _ event: ActionEvent, day: CalendarDay
  ) throws -> RecommendationEvent? {
    guard case .check(let result) = event.deed,
      let history = try records.recommendations().first(where: {
        $0.recommendation.reference == reference
      })
    else { return nil }
    let seen = RecommendationEvent(
      .seen(result), day: day, note: event.note, visit: event.visit)
    return history.refusal(of: seen) == nil ? seen : nil
  }
}
