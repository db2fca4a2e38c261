import Scheme

extension ReturnRule {
  /// Part of a quarter set beside a whole one looks like a fall in visits.
  static let periodIsWhole = ReturnRule(
    code: "013", severity: .error, level: .file,
    asks: "The period is the twelve months from 1 April in an annual return, a calendar quarter "
      + "in a quarterly one, and ends in the header's year",
    remedy: "build the return for the whole period, or as an inspection return for these days",
    authority: "specification.md, Types and periods",
    passing: .changed { example in
      example.header.type = .inspection
      example.header.periodStart = example.header.periodStart.adding(days: 5)
    },
    failing: .changed { example in
      example.header.periodStart = example.header.periodStart.adding(months: 1)
    },
    finds: { checked in
      checked.finding { report in
        let header = report.header
        guard let days = checked.days else {
          return "The period ends on \(header.periodEnd), before it begins on "
            + "\(header.periodStart)"
        }
        let isWhole =
          switch header.type {
          case .annual: days == SchemeYear(holding: days.lowerBound).days
          case .quarter: days == Quarter(holding: days.lowerBound).days
          case .inspection: true
          }
        guard isWhole else {
          let whole = header.type == .annual ? "scheme year" : "quarter"
          return "The period is not a full \(whole): \(days.lowerBound) to \(days.upperBound)"
        }
        guard SchemeYear(holding: days.upperBound) == header.year else {
          return "The period ends on \(days.upperBound), which is not in \(header.year)"
        }
        return nil
      }
    })
}
