extension ReturnRule {
  /// A window that nobody filled is where a suite can be sure of not being visited.
  static let asManyAsPlanned = ReturnRule(
    code: "204Q", severity: .query, level: .suite,
    asks: "Completed is at least 90% of Planned, where Planned is given",
    remedy: "please check and either record the visits or say why they were not made",
    authority: "specification.md, Visits; 20 windows planned or two not filled",
    passing: .changed { example in
      example.changeSuite { $0.visits.planned = 11 }
    },
    failing: .changed { example in
      example.changeSuite { $0.visits.planned = 12 }
    },
    finds: { checked in
      checked.findings { suite in
        let made = suite.visits.completed
        guard let planned = suite.visits.planned, made * 10 < planned * 9,
          Share.speaks(base: planned, cases: planned - made),
          let share = Share(made, of: planned, "planned")
        else { return nil }
        return "Fewer visits than planned: \(share)"
      }
    })
}
