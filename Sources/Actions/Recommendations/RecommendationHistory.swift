public import Scheme

/// A recommendation with everything that happened to it, in the order it was logged.
public struct RecommendationHistory: Hashable, Sendable {
  public var recommendation: Recommendation
  public var events: [RecommendationEvent]

  /// A recommendation and what happened to it.
  public init(_ recommendation: Recommendation, events: [RecommendationEvent] = []) {
    self.recommendation = recommendation
    self.events = events
  }

  /// How the last inspection to look found it; nil while none has.
  public var status: RecommendationStatus? {
    events.lazy.reversed().compactMap {
      if case .found(let status) = $0.deed { status } else { nil }
    }.first
  }

  /// Whether it is still asked for.
  public var isOpen: Bool { !(status?.isClosed ?? false) }

  /// The day the Commissioner's reply was published; nil while it was not.
  public var repliedOn: CalendarDay? {
    events.filter { $0.deed == .reply }.map(\.day).min()
  }

  /// The force's plan as last told; nil while it told none.
  public var plan: RecommendationEvent? { events.last { $0.deed == .plan } }

  /// What visitors saw of it, oldest first.
  public var seen: [RecommendationEvent] {
    events.filter { if case .seen = $0.deed { true } else { false } }
  }

  /// Why a deed cannot be done on a day; nil when it can.
  public func refusal(of event: RecommendationEvent) -> RecommendationRefusal? {
    guard event.day >= recommendation.publishedOn else {
      return .beforePublication(recommendation.publishedOn)
    }
    if let status, status.isClosed, event.deed != .reply { return .closed(status) }
    switch event.deed {
    case .reply: return repliedOn.map { .repliedAlready($0) }
    case .review: return plan == nil ? .noPlan : nil
    case .plan: return Self.isEmpty(event.note) && event.until == nil ? .nothingSaid : nil
    case .seen, .found: return nil
    }
  }

  private static func isEmpty(_ text: String?) -> Bool {
    !(text ?? "").contains { !$0.isWhitespace }
  }
}

/// Why a deed about a recommendation is refused.
public enum RecommendationRefusal: Error, Hashable, Sendable {
  case beforePublication(CalendarDay)
  case repliedAlready(CalendarDay)
  /// A review is of a plan, and the force has told none.
  case noPlan
  /// A plan without words and without a day.
  case nothingSaid
  /// A later inspection found it achieved, or no longer applicable.
  case closed(RecommendationStatus)
}
