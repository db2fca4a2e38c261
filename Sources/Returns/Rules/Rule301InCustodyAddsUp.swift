import Findings

extension ReturnRule {
  /// One outcome for each person held: nobody is lost, nobody is counted twice.
  static let inCustodyAddsUp = ReturnRule(
    code: "301", severity: .error, level: .suite,
    asks: "InCustody is Offered (or SpokenTo and Declined), ObservedOnly, NotOffered, all "
      + "NotAvailable and NotRecorded together",
    remedy: "find the visit whose outcomes do not add up, or count the rest as not recorded",
    authority: "specification.md, Detainees",
    trace: RuleTrace(VisitCount.allCases.filter { $0 != .children }) { row, _ in
      let figures = SuiteTally(of: row).detainees
      return (figures.inCustody ?? 0) != (figures.outcomes ?? 0)
    },
    passing: .changed { example in
      example.changeSuite { suite in
        suite.detainees = DetaineeFigures()
        suite.detainees.inCustody = 40
      }
    },
    failing: .changed { example in
      example.changeSuite { $0.detainees.inCustody = 41 }
    },
    finds: { checked in
      checked.suites.compactMap { suite in
        guard let held = suite.detainees.inCustody, let outcomes = suite.detainees.outcomes,
          held != outcomes
        else { return nil }
        return Finding(
          suite: suite.code,
          what: "Detainee outcomes do not add to those in custody: \(outcomes) outcomes for "
            + "\(held) people")
      }
    })
}
