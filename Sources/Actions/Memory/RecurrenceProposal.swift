import Findings
public import Scheme

/// That a matter may be the return of an earlier one, or the same one found twice.
///
/// The machine proposes and says why; a person confirms with the deed `recur` or `join`.
public struct RecurrenceProposal: Hashable, Sendable {
  /// The earlier action.
  public let earlier: Reference
  /// The day on which the earlier matter was found.
  public let found: CalendarDay
  public let wording: String
  /// From 1 to 100, see `RecurrenceScore`.
  public let score: Int
  public let reasons: [RecurrenceReason]
  /// Whether the earlier one is still open: then it is no return but the same matter.
  public let isStillOpen: Bool

  /// The matters of which this one may be the return, the likeliest first, at most five.
  public static func proposals(
    for action: Action, among others: [Action], about assets: [Reference: Reference]
  ) -> [RecurrenceProposal] {
    let linked = Set(action.events.filter { $0.deed == .recur }.compactMap(\.other))
    guard action.state != .joined, !action.isRestricted else { return [] }
    return others.compactMap { earlier in
      guard earlier.reference != action.reference, !linked.contains(earlier.reference),
        !earlier.isRestricted, earlier.state != .joined, earlier.state != .draft,
        let scored = RecurrenceScore(
          of: action.concern, after: earlier.concern, about: assets)
      else { return nil }
      return RecurrenceProposal(
        earlier: earlier.reference, found: earlier.concern.day,
        wording: earlier.concern.wording, score: scored.points, reasons: scored.reasons,
        isStillOpen: !earlier.state.isClosed)
    }.sorted(by: isLikelier).prefix(5).map(\.self)
  }

  /// The higher score first, then the later found, then by name.
  private static func isLikelier(_ one: RecurrenceProposal, _ other: RecurrenceProposal) -> Bool {
    if one.score != other.score { return one.score > other.score }
    return one.found != other.found ? one.found > other.found : one.earlier < other.earlier
  }
}

/// Why one matter looks like the return of another.
public enum RecurrenceReason: String, Sendable, CaseIterable {
  case sameAsset = "same_asset"
  case sameQuestion = "same_question"
  case similarWords = "similar_words"

  /// The reason in words.
  public var label: String {
    switch self {
    case .sameAsset: "the same asset"
    case .sameQuestion: "the same question of the form"
    case .similarWords: "similar words"
    }
  }
}
