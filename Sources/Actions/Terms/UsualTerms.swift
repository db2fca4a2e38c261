public import Findings
public import Scheme

/// The time that is allowed for each target, by severity.
public enum UsualTerms {
  /// What a scheme asks for unless it agreed otherwise with its force.
  ///
  /// Of building work the clock to put right asks for a dated plan.
  public static func allowed(_ severity: Severity, _ days: SeverityDays) -> [Target: Allowance] {
    switch severity {
    case .goodPractice: [:]
    case .smallRequest, .routine:
      [
        .answer: Allowance(days.routine, .workingDays),
        .putRight: Allowance(20, .workingDays),
      ]
    case .significant:
      [
        .answer: Allowance(days.significant, .workingDays),
        .putRight: Allowance(10, .workingDays),
      ]
    case .serious:
      [.acknowledge: Allowance(12, .hours), .answer: Allowance(24, .hours)]
    }
  }
}
