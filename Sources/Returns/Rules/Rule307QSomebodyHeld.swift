extension ReturnRule {
  /// Empty suites there are, and a column that was never filled in looks the same.
  static let somebodyWasHeld = ReturnRule(
    code: "307Q", severity: .query, level: .suite,
    asks: "InCustody is above 0 where Completed is",
    remedy: "please check and either record the people held or say that there were none",
    authority: "what is not held is left out, and zero means counted and none",
    passing: .changed { example in
      example.changeSuite { $0.detainees = DetaineeFigures() }
    },
    failing: .changed { example in
      example.changeSuite { suite in
        suite.detainees = DetaineeFigures()
        suite.detainees.inCustody = 0
      }
    },
    finds: { checked in
      checked.findings { suite in
        guard suite.detainees.inCustody == 0, suite.visits.completed > 0 else { return nil }
        return "Every visit found an empty suite: \(suite.visits.completed) completed, and nobody "
          + "in custody"
      }
    })
}
