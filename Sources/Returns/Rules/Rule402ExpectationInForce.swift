extension ReturnRule {
  /// A topic of a version that was withdrawn, or of none, can be followed up by no inspector.
  static let expectationIsInForce = ReturnRule(
    code: "402", severity: .error, level: .suite,
    asks: "Each ExpectationRef is a topic of a version of the Expectations that was in force on "
      + "PeriodEnd",
    remedy: "cite a topic of the version in force, such as EPC4/3/reviews",
    authority: "Expectations for police custody, version 4, published on 9 June 2022",
    passing: .changed { example in
      example.changeSuite { $0.findings = [.citing("EPC4/4/physical-environment")] }
    },
    failing: .changed { example in
      example.changeSuite { $0.findings = [.citing("EPC3/4/physical-environment")] }
    },
    finds: { checked in
      checked.findings { suite in
        guard let day = checked.report?.header.periodEnd else { return nil }
        for reference in suite.findings.flatMap(\.expectations) {
          guard let fault = ExpectationsFramework.fault(of: reference, on: day) else { continue }
          return "Expectation reference not in force: \(reference), because \(fault)"
        }
        return nil
      }
    })
}

extension FindingFigures {
  fileprivate static func citing(_ reference: String) -> FindingFigures {
    var finding = FindingFigures(category: "CELL")
    finding.expectations = [reference]
    return finding
  }
}
