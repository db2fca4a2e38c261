import Scheme

extension ReturnRule {
  /// Everything counted *at the end* is counted on one day: the last of the period.
  static let referenceDateEndsThePeriod = ReturnRule(
    code: "012", severity: .error, level: .file,
    asks: "ReferenceDate is PeriodEnd in an annual or quarterly return",
    remedy: "set ReferenceDate to the last day of the period",
    authority: "specification.md, Header",
    passing: .changed { example in
      example.header.type = .inspection
      example.header.referenceDate = example.header.periodEnd.adding(days: -7)
    },
    failing: .changed { example in
      example.header.referenceDate = example.header.periodEnd.adding(days: -7)
    },
    finds: { checked in
      guard let header = checked.report?.header, header.type != .inspection,
        header.referenceDate != header.periodEnd
      else { return [] }
      return [
        Finding(
          what: "The reference date is \(header.referenceDate) and the period ends on "
            + "\(header.periodEnd)")
      ]
    })
}
