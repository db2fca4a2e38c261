import Findings
import Scheme

/// How concerns are told to the public: by theme, and by whether they were settled on the spot.
public enum PublicConcerns {
  static let theme = "theme"
  static let stage = "stage"
  static let all = "ALL"
  static let settled = "settled"
  static let followed = "followed"
  static let raised = "raised"
  static let restricted = "RESTRICTED"

  /// Whether a concern under a theme is about the building, the staffing or the paperwork, so
  /// that nobody stands behind a small number.
  static func isAboutThings(_ theme: Theme) -> Bool {
    switch theme {
    case .cell, .staffing, .records, .access, .praise: true
    default: false
    }
  }

  /// The themes as a dimension under their headings; good practice is no concern and stands beside
  /// the total.
  static func themes(_ headings: [Theme: String], withRestricted: Bool) -> PublicDimension {
    let concerns = Theme.allCases.filter { $0 != .praise }
    var categories = concerns.map { category($0, headings) }
    categories.append(PublicCategory(all, "All concerns", kind: .both))
    categories.append(category(.praise, headings))
    if withRestricted {
      categories.append(
        PublicCategory(restricted, "Allegations against staff and fear of reprisal"))
    }
    return PublicDimension(
      theme, "What it was about", categories,
      breakdowns: [Breakdown(all, of: concerns.map(\.rawValue))])
  }

  private static func category(_ theme: Theme, _ headings: [Theme: String]) -> PublicCategory {
    PublicCategory(
      theme.rawValue, headings[theme] ?? theme.rawValue,
      kind: isAboutThings(theme) ? .events : .people)
  }

  static let stages = PublicDimension(
    stage, "What became of it",
    [
      PublicCategory(raised, "Raised"),
      PublicCategory(settled, "Settled before visitors left"),
      PublicCategory(followed, "Followed up with the force"),
    ], breakdowns: [Breakdown(raised, of: [settled, followed])])
}

extension PublicFigures {
  func concerns(
    _ theme: String, _ stage: String, suite: String, in days: ClosedRange<CalendarDay>
  ) -> Int? {
    let themes =
      theme == PublicConcerns.all
      ? Theme.allCases.filter { $0 != .praise }.map(\.rawValue) : [theme]
    let stages =
      stage == PublicConcerns.raised
      ? [PublicConcerns.settled, PublicConcerns.followed] : [stage]
    var total = 0
    for theme in themes {
      for stage in stages {
        guard let count = sum(of: "\(theme) \(stage)", suite: suite, in: days) else { return nil }
        total += count
      }
    }
    return total
  }
}
