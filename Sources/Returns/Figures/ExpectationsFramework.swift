public import Findings
public import Scheme

/// A version of the inspectorates' *Expectations for police custody*, with the days it is in force.
///
/// Headings and numbers moved between versions: a finding cites the version with the topic, never
/// a bare number.
public struct ExpectationsFramework: Hashable, Sendable {
  /// What a reference to it begins with.
  public let code: String
  /// The first day on which it was in force.
  public let from: CalendarDay
  /// The last day on which it was in force; nil while it is.
  public let until: CalendarDay?
  /// Its topics, each with its area.
  public let topics: Set<String>

  /// Every version that a return may have cited, oldest first.
  ///
  /// A new one is added below the others, and the one before it is given its last day.
  public static let all: [ExpectationsFramework] = [fourth]

  /// Version 4, published on 9 June 2022.
  private static let fourth = ExpectationsFramework(
    code: "EPC4", from: CalendarDay(number: 19_152), until: nil,
    topics: [
      "1/leadership", "1/accountability", "1/partners", "2/first-contact", "3/respect",
      "3/diverse-needs", "3/risk-assessments", "3/detention", "3/rights-entitlements",
      "3/reviews", "3/complaints", "4/physical-environment", "4/use-of-force",
      "4/detainee-care", "4/safeguarding", "4/appropriate-adults", "4/children",
      "4/healthcare", "4/physical-health", "4/mental-health", "4/substance-misuse",
      "4/medicines", "5/release", "5/courts",
    ])

  /// What is wrong with a reference on a day; nil where it names a topic of a version in force.
  static func fault(of reference: String, on day: CalendarDay) -> String? {
    let parts = reference.split(separator: "/", maxSplits: 1).map(String.init)
    guard let framework = all.first(where: { $0.code == parts[0] }) else {
      return "no version is called \(parts[0])"
    }
    guard framework.from <= day, day <= framework.until ?? day else {
      return "\(framework.code) was not in force on \(day)"
    }
    guard parts.count == 2, framework.topics.contains(parts[1]) else {
      return "\(framework.code) has no topic \(parts.dropFirst().first ?? "without a name")"
    }
    return nil
  }
}

extension Theme {
  /// The topic of the framework in force that the theme bears on, as `reports/themes.yaml` has it.
  public var expectation: String {
    switch self {
    case .rights: "EPC4/3/rights-entitlements"
    case .interpreter, .diverseNeeds: "EPC4/3/diverse-needs"
    case .appropriateAdult: "EPC4/4/appropriate-adults"
    case .child: "EPC4/4/children"
    case .respect, .praise: "EPC4/3/respect"
    case .risk: "EPC4/3/risk-assessments"
    case .review: "EPC4/3/reviews"
    case .complaint: "EPC4/3/complaints"
    case .care: "EPC4/4/detainee-care"
    case .cell: "EPC4/4/physical-environment"
    case .force: "EPC4/4/use-of-force"
    case .health: "EPC4/4/physical-health"
    case .mentalHealth: "EPC4/4/mental-health"
    case .substances: "EPC4/4/substance-misuse"
    case .release: "EPC4/5/release"
    case .transfer: "EPC4/5/courts"
    case .access, .records, .reprisal: "EPC4/1/accountability"
    case .staffing: "EPC4/1/leadership"
    }
  }
}
