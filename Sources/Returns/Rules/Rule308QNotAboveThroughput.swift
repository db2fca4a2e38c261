extension ReturnRule {
  /// Nobody is seen in custody who was not detained; a few are seen twice.
  static let notAboveThroughput = ReturnRule(
    code: "308Q", severity: .query, level: .suite,
    asks: "InCustody is not above Throughput",
    remedy: "please check and either correct whichever is wrong or give a reason",
    authority: "specification.md, Suite; visitors met about 3% of those detained in a year",
    passing: .changed { example in
      example.changeSuite { $0.throughput = 40 }
    },
    failing: .changed { example in
      example.changeSuite { $0.throughput = 39 }
    },
    finds: { checked in
      checked.findings { suite in
        guard let held = suite.detainees.inCustody, let detained = suite.throughput,
          held > detained
        else { return nil }
        return "More seen in custody than were detained: \(held), and \(detained) were detained"
      }
    })
}
