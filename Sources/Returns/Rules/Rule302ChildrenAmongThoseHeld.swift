import Findings

extension ReturnRule {
  /// Children are counted among those in custody, not beside them.
  static let childrenAreAmongThoseHeld = ReturnRule(
    code: "302", severity: .error, level: .suite,
    asks: "InCustodyChildren is not above InCustody",
    remedy: "correct whichever is wrong; children are part of those in custody",
    authority: "specification.md, Detainees",
    trace: RuleTrace([.children, .inCustody]) { row, _ in
      guard let children = row.counts[.children] else { return false }
      return children > row.counts[.inCustody] ?? 0
    },
    passing: .changed { example in
      example.changeSuite { $0.detainees.inCustodyChildren = 40 }
    },
    failing: .changed { example in
      example.changeSuite { $0.detainees.inCustodyChildren = 41 }
    },
    finds: { checked in
      checked.suites.compactMap { suite in
        guard let children = suite.detainees.inCustodyChildren,
          let held = suite.detainees.inCustody, children > held
        else { return nil }
        return Finding(
          suite: suite.code,
          what: "More children than detainees: \(children) children among \(held) in custody")
      }
    })
}
