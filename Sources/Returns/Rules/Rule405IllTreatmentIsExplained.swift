import Findings

extension ReturnRule {
  /// The gravest thing that visitors can find never travels as a bare number.
  static let illTreatmentIsExplained = ReturnRule(
    code: opcat, severity: .error, level: .suite,
    asks: "OpcatConcerns above 0 has a QueryResponse to this rule",
    remedy: "say with `icv return explain --rule 405` what was done, naming nobody",
    authority: "Optional Protocol to the Convention against Torture; Scotland states the number "
      + "in every report",
    trace: RuleTrace(columns: ["opcat"]) { row, _ in row.opcat == true },
    passing: .changed { example in
      example.changeSuite { $0.opcatConcerns = 1 }
      example.changeFigures { figures in
        figures.responses = [
          QueryResponse(rule: "405", suite: "LEA", text: "Put to the chief constable in writing.")
        ]
      }
    },
    failing: .changed { example in
      example.changeSuite { $0.opcatConcerns = 1 }
    },
    finds: { checked in
      checked.findings { suite in
        guard let concerns = suite.opcatConcerns, concerns > 0,
          checked.response(to: opcat, at: suite.code) == nil
        else { return nil }
        return "A torture or ill-treatment concern must be explained: \(concerns) at "
          + "\(suite.code)"
      }
    })
}
