public import Findings
public import Scheme

/// What inspectors asked of the force, as their published report has it.
public struct Recommendation: Hashable, Sendable {
  public var reference: Reference
  /// The inspection it came of, in the words of the report's title.
  public var inspection: String
  /// The day the report was published.
  public var publishedOn: CalendarDay
  public var kind: RecommendationKind
  /// Its number or heading in the report.
  public var number: String?
  public var text: String
  public var theme: Theme
  /// The topic of the inspectorates' Expectations, such as `EPC4/4/detainee-care`.
  public var topic: String
  /// The suite it is about; nil where it is about the whole force.
  public var suite: SuiteCode?
  /// Whether visitors can look or ask whether it is so: not of a strategy, nor of what happens
  /// before custody.
  public var isAskedOnVisits = true

  /// A recommendation for the whole force.
  public init(
    reference: Reference, inspection: String, publishedOn: CalendarDay, kind: RecommendationKind,
    number: String? = nil, text: String, theme: Theme, topic: String, suite: SuiteCode? = nil
  ) {
    self.reference = reference
    self.inspection = inspection
    self.publishedOn = publishedOn
    self.kind = kind
    self.number = number
    self.text = text
    self.theme = theme
    self.topic = topic
    self.suite = suite
  }

  /// Whether it is the same one of the same report.
  public func isSame(as other: Recommendation) -> Bool {
    inspection == other.inspection && publishedOn == other.publishedOn && text == other.text
      && suite == other.suite
  }
}

/// How much weight inspectors gave it.
public enum RecommendationKind: String, Sendable, CaseIterable {
  case causeOfConcern = "cause_of_concern"
  case areaForImprovement = "area_for_improvement"

  /// The kind in words.
  public var label: String { rawValue.split(separator: "_").joined(separator: " ") }
}

/// How a later inspection found it.
public enum RecommendationStatus: String, Sendable, CaseIterable {
  case achieved
  case partlyAchieved = "partly_achieved"
  case notAchieved = "not_achieved"
  case noLongerApplicable = "no_longer_applicable"

  /// The status in words.
  public var label: String { rawValue.split(separator: "_").joined(separator: " ") }

  /// Whether nothing more is asked.
  public var isClosed: Bool { self == .achieved || self == .noLongerApplicable }
}
