import Scheme

extension ReturnRule {
  /// A day that is still to come was mistyped, or the clock of the machine was wrong.
  ///
  /// The clock of a practice scheme can be set, so that its own moment counts where it is later.
  static let preparedByNow = ReturnRule(
    code: "011", severity: .error, level: .file,
    asks: "FilePreparationDate is not in the future",
    remedy: "set the clock of the machine right and build the return again",
    authority: "specification.md, Header; the ILR's Header_2",
    need: .today,
    passing: .changed(knowing: { $0.today = RuleExample.plain.header.preparedOn }) { _ in },
    failing: .changed(knowing: { $0.today = RuleExample.plain.header.preparedOn }) { example in
      example.header.preparedOn = example.header.preparedOn.adding(days: 1)
    },
    finds: { checked in
      checked.finding { report in
        guard var today = checked.known.today else { return nil }
        if report.header.purpose == .practice {
          today = max(today, LondonTime.day(at: report.header.preparedAt))
        }
        guard report.header.preparedOn > today else { return nil }
        return "The preparation date is in the future: \(report.header.preparedOn), and it is "
          + "\(today)"
      }
    })
}
