import Findings

/// What the public tables count, one code each; a code never changes its meaning.
public enum PublicMeasure: String, Sendable, CaseIterable {
  // Visits.
  case visitsPlanned = "visits_planned"
  case plannedMade = "planned_visits_made"
  case visitsMade = "visits_made"
  case visitsAbandoned = "visits_abandoned"
  case visitsRemote = "visits_remote"
  case visitsKeptWaiting = "visits_kept_waiting"
  // People held when visitors were there.
  case held = "held"
  case children = "children"
  case adults = "adults"
  case ageNotRecorded = "age_not_recorded"
  case offered = "offered"
  case spokenTo = "spoken_to"
  case declined = "declined"
  case notAsked = "not_asked"
  case observedOnly = "observed_only"
  case notOffered = "not_offered"
  case unavailable = "unavailable"
  case outcomeNotRecorded = "outcome_not_recorded"
  // Why somebody could not be offered a talk.
  case asleep = "unavailable_SLP"
  case inInterview = "unavailable_INT"
  case withSolicitor = "unavailable_SOL"
  case withHealthProfessional = "unavailable_HCP"
  case intoxicated = "unavailable_INX"
  case keptApartForRisk = "unavailable_RSK"
  case atCourt = "unavailable_CRT"
  case released = "unavailable_REL"
  case otherReason = "unavailable_OTH"
  // What was asked of the force.
  case actionsSent = "actions_sent"
  case actionsAnswered = "actions_answered"
  case answeredInAWeek = "answered_within_7_days"
  case answeredInAMonth = "answered_within_28_days"
  case answeredLater = "answered_later"
  case actionsResolved = "actions_resolved"
  case resolvedInAMonth = "resolved_within_28_days"
  case resolvedInAQuarter = "resolved_within_91_days"
  case resolvedLater = "resolved_later"
  case actionsDisagreed = "actions_disagreed"
  case heldNinety = "held_90_days"
  case cameBackNinety = "came_back_90_days"
  case heldHalfYear = "held_180_days"
  case cameBackHalfYear = "came_back_180_days"

  /// What is counted.
  public var kind: CountKind {
    PublicMeasure.events.contains(self) ? .events : .people
  }

  /// The words on a page.
  public var label: String { PublicMeasure.labels[self] ?? rawValue }

  /// The measure as a category of a table.
  public var category: PublicCategory { PublicCategory(rawValue, label, kind: kind) }

  /// The reasons for which somebody could not be offered a talk.
  public static let reasons: [PublicMeasure] = [
    .asleep, .inInterview, .withSolicitor, .withHealthProfessional, .intoxicated,
    .keptApartForRisk, .atCourt, .released, .otherReason,
  ]

  /// What everybody held adds up from, in three ways.
  public static let breakdowns: [Breakdown] = [
    breakdown(.held, [.children, .adults, .ageNotRecorded]),
    breakdown(
      .held, [.offered, .observedOnly, .notOffered, .unavailable, .outcomeNotRecorded]),
    breakdown(.held, [.offered, .notAsked]), breakdown(.offered, [.spokenTo, .declined]),
    breakdown(.unavailable, reasons),
    breakdown(.actionsAnswered, [.answeredInAWeek, .answeredInAMonth, .answeredLater]),
    breakdown(.actionsResolved, [.resolvedInAMonth, .resolvedInAQuarter, .resolvedLater]),
  ]

  /// The counts of what was asked of the force.
  public static let actions: [PublicMeasure] = [
    .actionsSent, .actionsAnswered, .answeredInAWeek, .answeredInAMonth, .answeredLater,
    .actionsResolved, .resolvedInAMonth, .resolvedInAQuarter, .resolvedLater, .actionsDisagreed,
    .heldNinety, .cameBackNinety, .heldHalfYear, .cameBackHalfYear,
  ]

  private static let events: Set<PublicMeasure> = Set(
    actions + [
      .visitsPlanned, .plannedMade, .visitsMade, .visitsAbandoned, .visitsRemote,
      .visitsKeptWaiting,
    ])

  private static func breakdown(_ total: PublicMeasure, _ parts: [PublicMeasure]) -> Breakdown {
    Breakdown(total.rawValue, of: parts.map(\.rawValue))
  }

  private static let labels: [PublicMeasure: String] = [
    .visitsPlanned: "Visits planned", .plannedMade: "Of these, made in their week",
    .visitsMade: "All visits made", .visitsAbandoned: "Visits begun and given up",
    .visitsRemote: "Visits made by telephone or video",
    .visitsKeptWaiting: "Visits kept waiting at the door",
    .held: "People held when visitors were there", .children: "Under 18", .adults: "18 or over",
    .ageNotRecorded: "Age not written down", .offered: "Asked whether they would talk",
    .spokenTo: "Talked to visitors", .declined: "Did not wish to talk",
    .notAsked: "Were not asked", .observedOnly: "Seen and not spoken to",
    .notOffered: "Could have been asked and were not",
    .unavailable: "Could not be asked", .outcomeNotRecorded: "Outcome not written down",
    .asleep: "Asleep", .inInterview: "In interview", .withSolicitor: "With a solicitor",
    .withHealthProfessional: "With a health professional",
    .intoxicated: "Affected by alcohol or drugs", .keptApartForRisk: "Held apart for safety",
    .atCourt: "At court or in transfer", .released: "Being released",
    .otherReason: "For another reason", .actionsSent: "Matters put to the force",
    .actionsAnswered: "Matters first answered", .answeredInAWeek: "Within 7 days",
    .answeredInAMonth: "Within 8 to 28 days", .answeredLater: "After more than 28 days",
    .actionsResolved: "Matters resolved, after visitors looked",
    .resolvedInAMonth: "Within 28 days of being found",
    .resolvedInAQuarter: "Within 29 to 91 days", .resolvedLater: "After more than 91 days",
    .actionsDisagreed: "Matters on which scheme and force differ",
    .heldNinety: "Still right 90 days after being resolved",
    .cameBackNinety: "Back within 90 days", .heldHalfYear: "Still right after 180 days",
    .cameBackHalfYear: "Back within 180 days",
  ]
}
