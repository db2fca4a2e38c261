extension ReturnRule {
  /// Three months are long for somebody in a cell that is too cold.
  static let closedInTime = ReturnRule(
    code: "404Q", severity: .query, level: .suite,
    asks: "MedianDaysToClose is not above 90",
    remedy: "please check and either close what is settled or say what it is waiting for",
    authority: "the plan's promise that feedback is acted upon swiftly",
    passing: .changed { example in
      example.changeSuite { $0.findings = [.closed(afterHundredths: 9000)] }
    },
    failing: .changed { example in
      example.changeSuite { $0.findings = [.closed(afterHundredths: 9050)] }
    },
    finds: { checked in
      checked.suites.flatMap { suite in
        suite.findings.compactMap { finding in
          guard let days = finding.medianDaysToClose, days.hundredths > 9000 else { return nil }
          return Finding(
            suite: suite.code,
            what: "Findings take long to close under \(finding.category): half of them more than "
              + "\(days) days")
        }
      }
    })
}

extension FindingFigures {
  fileprivate static func closed(afterHundredths days: Int) -> FindingFigures {
    var finding = FindingFigures(category: "CELL")
    (finding.closedInPeriod, finding.openAtEnd) = (2, 0)
    finding.medianDaysToClose = DecimalFigure(hundredths: days)
    return finding
  }
}
