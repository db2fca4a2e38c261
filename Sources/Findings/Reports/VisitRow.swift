public import Scheme

/// One visit as one row of figures: what a submitted report reduces to, what an import holds, and
/// all that a return ever sees.
///
/// A nil count means *not held*, which is not zero.
public struct VisitRow: Hashable, Sendable {
  /// The visit's own name, up to 40 characters, unique in the scheme.
  public var reference: String
  public var suite: String
  /// The calendar day of arrival, in London.
  public var date: CalendarDay
  public var arrived: Instant?
  public var admitted: Instant?
  public var left: Instant?
  public var mode: VisitMode
  public var outcome: VisitOutcome
  /// Why it was abandoned or not made, as a short text or code.
  public var reason: String?
  /// How many visitors made it.
  public var visitors: Int?
  public var counts: VisitCounts
  /// Whether the report holds a good word about staff or care.
  public var positive: Bool?
  /// Whether a concern amounts to torture or ill-treatment (OPCAT); the question is always asked.
  public var opcat: Bool?
  public var judgement: VisitJudgement?

  public init(
    reference: String, suite: String, date: CalendarDay, mode: VisitMode, outcome: VisitOutcome
  ) {
    self.reference = reference
    self.suite = suite
    self.date = date
    self.mode = mode
    self.outcome = outcome
    counts = VisitCounts()
  }
}

/// A count of people that a visit may hold; the raw value is the column's name.
public enum VisitCount: String, Sendable, CaseIterable {
  case inCustody = "in_custody"
  case children
  case offered
  case spokenTo = "spoken_to"
  case declined
  case observedOnly = "observed_only"
  case notOffered = "not_offered"
  case notRecorded = "not_recorded"
  case unavailableAsleep = "unavailable_SLP"
  case unavailableInInterview = "unavailable_INT"
  case unavailableWithSolicitor = "unavailable_SOL"
  case unavailableWithHealthProfessional = "unavailable_HCP"
  case unavailableIntoxicated = "unavailable_INX"
  case unavailableForRisk = "unavailable_RSK"
  case unavailableAtCourt = "unavailable_CRT"
  case unavailableReleased = "unavailable_REL"
  case unavailableOther = "unavailable_OTH"

  /// The reason code of a person not available (`SLP`), nil for the other counts.
  public var unavailableCode: String? {
    rawValue.hasPrefix("unavailable_") ? String(rawValue.dropFirst(12)) : nil
  }
}

/// How a visit was made.
public enum VisitMode: String, Sendable, CaseIterable {
  case inPerson = "in_person"
  case telephone
  case video
  case observational
  case recordReview = "record_review"
  case tact

  /// Whether a visit made this way counts as completed in a return.
  public var countsAsVisit: Bool { self != .recordReview && self != .tact }
  /// Whether nobody went in: by telephone or video.
  public var isRemote: Bool { self == .telephone || self == .video }
}

/// What became of a visit.
public enum VisitOutcome: String, Sendable, CaseIterable {
  case made
  case abandoned
  case notMade = "not_made"
}

/// The visitors' own judgement of a visit, as Northern Ireland publishes it.
public enum VisitJudgement: String, Sendable, CaseIterable {
  case satisfactory
  case unsatisfactory
  case notValid = "not_valid"
}
