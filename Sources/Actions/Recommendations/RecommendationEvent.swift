public import Scheme

/// Something that happened to a recommendation after it was published.
public struct RecommendationEvent: Hashable, Sendable {
  public var deed: RecommendationDeed
  public var day: CalendarDay
  /// What was said, or where it is published; nil where nothing was, or once erased.
  public var note: String?
  /// The day by which the force plans to have done it.
  public var until: CalendarDay?
  /// The visit on which visitors looked.
  public var visit: Reference?

  /// A deed on a day.
  public init(
    _ deed: RecommendationDeed, day: CalendarDay, note: String? = nil,
    until: CalendarDay? = nil, visit: Reference? = nil
  ) {
    self.deed = deed
    self.day = day
    self.note = note
    self.until = until
    self.visit = visit
  }
}

/// What can be done about a recommendation.
public enum RecommendationDeed: Hashable, Sendable {
  /// The Commissioner's comments were published.
  case reply
  /// The force told its plan.
  case plan
  /// The force or the scheme went through the plan again.
  case review
  /// Visitors looked whether it is so.
  case seen(CheckResult)
  /// A later inspection said how it stands.
  case found(RecommendationStatus)

  /// The deed as it is kept; what was seen or found is kept beside it.
  public var name: String {
    switch self {
    case .reply: "reply"
    case .plan: "plan"
    case .review: "review"
    case .seen: "seen"
    case .found: "found"
    }
  }

  /// What was seen or found, as it is kept.
  public var result: String? {
    switch self {
    case .reply, .plan, .review: nil
    case .seen(let result): result.rawValue
    case .found(let status): status.rawValue
    }
  }

  /// The deed of a kept name and result; nil for any other texts.
  public init?(name: String, result: String?) {
    switch (name, result) {
    case ("reply", nil): self = .reply
    case ("plan", nil): self = .plan
    case ("review", nil): self = .review
    case ("seen", let result?):
      guard let result = CheckResult(rawValue: result) else { return nil }
      self = .seen(result)
    case ("found", let status?):
      guard let status = RecommendationStatus(rawValue: status) else { return nil }
      self = .found(status)
    default: return nil
    }
  }
}
