import Findings

extension ReturnRule {
  /// Scotland's table of 2024 leaves 130 of 2,553 people without an outcome: 5.1%.
  ///
  /// It speaks on a base of 20 people or at least two of them, because one person in a small suite
  /// would ask every quarter, and queries that always come are explained by habit.
  static let outcomesAreRecorded = ReturnRule(
    code: "304Q", severity: .query, level: .suite,
    asks: "NotRecorded is under 2% of InCustody",
    remedy: "please check and either record the outcomes or give a reason",
    authority: "specification.md, Detainees; DfE children in need rule 2886Q (2%)",
    trace: RuleTrace([.notRecorded]) { row, _ in row.counts[.notRecorded] ?? 0 > 0 },
    passing: .changed { example in
      example.changeSuite { suite in
        suite.detainees.inCustody = 91
        suite.detainees.notOffered = 54
        suite.detainees.notRecorded = 1
      }
    },
    failing: .changed { example in
      example.changeSuite { suite in
        suite.detainees.inCustody = 50
        suite.detainees.notOffered = 13
        suite.detainees.notRecorded = 1
      }
    },
    finds: { checked in
      checked.suites.compactMap { suite in
        guard let held = suite.detainees.inCustody, let lost = suite.detainees.notRecorded,
          let share = Share(lost, of: held, "people in custody"), lost > 0, lost * 50 >= held,
          Share.speaks(base: held, cases: lost)
        else { return nil }
        return Finding(suite: suite.code, what: "Outcome unknown for \(share)")
      }
    })
}
