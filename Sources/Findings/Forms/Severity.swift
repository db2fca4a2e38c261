/// How serious a concern is, which sets its clocks.
public enum Severity: Int, Sendable, Hashable, CaseIterable, Comparable {
  case goodPractice = 0
  case smallRequest = 1
  case routine = 2
  case significant = 3
  case serious = 4

  public static func < (left: Severity, right: Severity) -> Bool {
    left.rawValue < right.rawValue
  }
}
