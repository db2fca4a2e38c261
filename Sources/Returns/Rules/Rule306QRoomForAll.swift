extension ReturnRule {
  /// More people than cells on an average visit: a wrong number of cells, or an overfull suite.
  static let roomForAll = ReturnRule(
    code: "306Q", severity: .query, level: .suite,
    asks: "InCustody is not above Cells for each completed visit",
    remedy: "please check and either correct the number of cells or give a reason",
    authority: "specification.md, Suite; London in 2009 to 2011 held 6.3 people at a visit",
    passing: .changed { example in
      example.changeSuite { $0.cells = 4 }
    },
    failing: .changed { example in
      example.changeSuite { $0.cells = 3 }
    },
    finds: { checked in
      checked.findings { suite in
        guard let cells = suite.cells, let held = suite.detainees.inCustody,
          let share = Share(held, of: suite.visits.completed, "visits"),
          held > cells * share.whole
        else { return nil }
        return "More held per visit than cells: \(share.each()) people and \(cells) cells"
      }
    })
}
