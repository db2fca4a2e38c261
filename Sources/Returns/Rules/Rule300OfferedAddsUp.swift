import Findings

extension ReturnRule {
  /// Who was offered a visit either spoke or declined: there is no third answer.
  static let offeredAddsUp = ReturnRule(
    code: "300", severity: .error, level: .suite,
    asks: "SpokenTo and Declined together are Offered, where Offered is given",
    remedy: "correct whichever of the three is wrong",
    authority: "specification.md, Detainees; Scotland's published tables hold to it",
    trace: RuleTrace([.offered, .spokenTo, .declined]) { row, _ in
      guard let offered = row.counts[.offered] else { return false }
      return offered != (row.counts[.spokenTo] ?? 0) + (row.counts[.declined] ?? 0)
    },
    passing: .changed { example in
      example.changeSuite { $0.detainees.offered = nil }
    },
    failing: .changed { example in
      example.changeSuite { suite in
        suite.detainees.declined = 6
      }
    },
    finds: { checked in
      checked.suites.compactMap { suite in
        let held = suite.detainees
        let answers = [held.spokenTo, held.declined].compactMap(\.self)
        guard let offered = held.offered, !answers.isEmpty,
          answers.reduce(0, +) != offered
        else { return nil }
        return Finding(
          suite: suite.code,
          what: "Offered must equal spoken to plus declined: \(held.spokenTo ?? 0) and "
            + "\(held.declined ?? 0) are not \(offered)")
      }
    })
}
