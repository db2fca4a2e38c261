extension ReturnRule {
  /// What was closed was open before or raised since; what was put right at once is closed too.
  static let findingsAddUp = ReturnRule(
    code: "401", severity: .error, level: .suite,
    asks: "ResolvedAtVisit is not above Raised nor above ClosedInPeriod, and ClosedInPeriod and "
      + "OpenAtEnd together are not below Raised",
    remedy: "find the concern that was lost or counted twice",
    authority: "specification.md, Findings",
    passing: .changed { example in
      example.changeSuite { $0.findings = [.counted(raised: 4, settled: 1, closed: 3, open: 2)] }
    },
    failing: .changed { example in
      example.changeSuite { $0.findings = [.counted(raised: 4, settled: 1, closed: 1, open: 2)] }
    },
    finds: { checked in
      checked.suites.flatMap { suite in
        suite.findings.compactMap { finding in
          fault(of: finding).map { what in
            Finding(
              suite: suite.code,
              what: "Finding outcomes do not add up for \(finding.category): \(what)")
          }
        }
      }
    })

  private static func fault(of finding: FindingFigures) -> String? {
    let settled = finding.resolvedAtVisit
    if settled > finding.raised {
      return "\(settled) put right at their visit, and \(finding.raised) raised"
    }
    if settled > finding.closedInPeriod {
      return "\(settled) put right at their visit, and \(finding.closedInPeriod) closed"
    }
    guard finding.openAtStart < 0 else { return nil }
    return "\(finding.raised) raised, but only \(finding.closedInPeriod) closed and "
      + "\(finding.openAtEnd) open"
  }
}

extension FindingFigures {
  fileprivate static func counted(
    raised: Int, settled: Int, closed: Int, open: Int
  ) -> FindingFigures {
    var finding = FindingFigures(category: "CELL")
    (finding.raised, finding.resolvedAtVisit) = (raised, settled)
    (finding.closedInPeriod, finding.openAtEnd) = (closed, open)
    return finding
  }
}
