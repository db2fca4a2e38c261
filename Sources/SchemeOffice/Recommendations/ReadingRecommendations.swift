public import Actions
import RecordKeeping
public import Scheme

/// Recommendations with the day they are read on.
public struct RecommendationsSeen: Sendable {
  public let histories: [RecommendationHistory]
  public let today: CalendarDay
  public let themes: ThemeList
}

extension Office {
  /// What inspectors asked for, the latest report first; only what is still asked for, if wished.
  public func recommendations(open: Bool, by desk: Desk) throws -> RecommendationsSeen {
    let reader = try reader(desk)
    try reader.require(.statistics)
    let histories = try records.recommendations().filter { !open || $0.isOpen }
    return RecommendationsSeen(
      histories: histories, today: reader.look.today, themes: try ThemeList(shelves))
  }

  /// One recommendation with all that followed.
  public func recommendation(_ text: String, by desk: Desk) throws -> RecommendationsSeen {
    let seen = try recommendations(open: false, by: desk)
    let named = try Self.named(text, among: seen.histories)
    return RecommendationsSeen(histories: [named], today: seen.today, themes: seen.themes)
  }

  /// What visitors had found of the same before the report was published.
  public func known(before text: String, by desk: Desk) throws -> KnownBefore {
    let reader = try reader(desk)
    try reader.require(.action)
    let asked = try Self.named(text, among: try records.recommendations()).recommendation
    return KnownBefore(
      asked, concerns: try records.concerns(.found(KnownBefore.days(of: asked))),
      topics: try ThemeList(shelves).topics)
  }
}
