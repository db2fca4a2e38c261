/// What a scheme asks for until it agrees otherwise with its force.
extension [Target: GradedAllowance] {
  /// A small request has the time of a routine matter, if it was not settled on the spot.
  ///
  /// Of building work the time to put right asks for a dated plan. A serious matter has the time
  /// of a significant one to be put right: its own hours are those of the answer, and graded up it
  /// must not lose a clock that it had.
  public static let usual: [Target: GradedAllowance] = [
    .acknowledge: GradedAllowance([4: Allowance(12, .hours)]),
    .answer: GradedAllowance([
      1: Allowance(10, .workingDays), 2: Allowance(10, .workingDays),
      3: Allowance(2, .workingDays), 4: Allowance(24, .hours),
    ]),
    .putRight: GradedAllowance([
      1: Allowance(20, .workingDays), 2: Allowance(20, .workingDays),
      3: Allowance(10, .workingDays), 4: Allowance(10, .workingDays),
    ]),
  ]
}
