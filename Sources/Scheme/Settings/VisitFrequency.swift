/// How often a suite is visited: so many visits in so many weeks.
public struct VisitFrequency: Hashable, Sendable {
  /// Visits in the span, at least 1.
  public let visits: Int
  /// Weeks in the span, at least 1.
  public let weeks: Int

  /// So many visits in so many weeks, or nil outside 1 to 21 visits a week and 1 to 52 weeks.
  public init?(visits: Int, weeks: Int = 1) {
    guard (1...52).contains(weeks), visits >= 1, visits <= 21 * weeks else { return nil }
    self.visits = visits
    self.weeks = weeks
  }

  /// Once a week, as most schemes visit.
  public static let weekly = VisitFrequency(knownVisits: 1, weeks: 1)

  private init(knownVisits visits: Int, weeks: Int) {
    self.visits = visits
    self.weeks = weeks
  }
}

extension VisitFrequency: CustomStringConvertible, LosslessStringConvertible {
  /// Visits a week: `1`, `2`, or over several weeks `1/4`.
  public var description: String { weeks == 1 ? "\(visits)" : "\(visits)/\(weeks)" }

  /// Reads `1`, `1/4`, and the quarters `0.25`, `0.5`, `0.75`, `1.5`; nil otherwise.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if let visits = Int(text) {
      self.init(visits: visits)
    } else if parts.count == 2, let visits = Int(parts[0]), let weeks = Int(parts[1]) {
      self.init(visits: visits, weeks: weeks)
    } else {
      let quarters = [".25": 1, ".5": 2, ".50": 2, ".75": 3]
      guard let point = text.firstIndex(of: "."), let whole = Int(text[..<point]), whole < 21,
        whole >= 0, let rest = quarters[String(text[point...])]
      else { return nil }
      let visits = whole * 4 + rest
      let halves = rest == 2
      self.init(visits: halves ? visits / 2 : visits, weeks: halves ? 2 : 4)
    }
  }
}
