public import Findings
public import Scheme

/// What visitors had already found of a recommendation before inspectors published it.
public struct KnownBefore: Hashable, Sendable {
  public let recommendation: Recommendation
  /// The themes that count as the same: its own, and those of the same topic of Expectations.
  public let themes: [Theme]
  /// Concerns found before the day of publication, latest first.
  public let concerns: [Concern]

  /// The years before publication that are looked at.
  public static let years = 3

  /// The days that are looked at.
  public static func days(of recommendation: Recommendation) -> ClosedRange<CalendarDay> {
    let last = recommendation.publishedOn.adding(days: -1)
    return last.adding(months: -12 * years)...last
  }

  /// What of these concerns was about the same; restricted ones and praise are left out.
  ///
  /// `topics` is each theme's topic, as the list of themes has it.
  public init(_ recommendation: Recommendation, concerns: [Concern], topics: [Theme: String]) {
    let days = KnownBefore.days(of: recommendation)
    let themes = Theme.allCases.filter {
      $0 == recommendation.theme || topics[$0] == recommendation.topic
    }
    self.recommendation = recommendation
    self.themes = themes
    self.concerns = concerns.filter {
      !$0.isRestricted && $0.severity != .goodPractice && themes.contains($0.theme)
        && days.contains($0.day) && ($0.suite == recommendation.suite ?? $0.suite)
    }.sorted { $0.day == $1.day ? $0.reference < $1.reference : $0.day > $1.day }
  }

  /// How many at each suite.
  public var bySuite: [SuiteCode: Int] {
    Dictionary(concerns.map { ($0.suite, 1) }, uniquingKeysWith: +)
  }

  /// The first and the last day on which it was found; nil where it never was.
  public var span: ClosedRange<CalendarDay>? {
    guard let last = concerns.first?.day, let first = concerns.last?.day else { return nil }
    return first...last
  }
}
