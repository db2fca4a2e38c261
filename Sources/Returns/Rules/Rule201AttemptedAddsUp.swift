extension ReturnRule {
  /// Scotland's figures of April to June 2023 fail this: 257 attempted, 9 abandoned, 255 made.
  static let attemptedAddsUp = ReturnRule(
    code: "201", severity: .error, level: .suite,
    asks: "Attempted is Completed and Abandoned together",
    remedy: "correct whichever of the three is wrong",
    authority: "specification.md, Visits",
    passing: .changed { example in
      example.changeSuite { $0.visits.abandoned = nil }
    },
    failing: .changed { example in
      example.changeSuite { $0.visits.attempted = 12 }
    },
    finds: { checked in
      checked.suites.compactMap { suite in
        let visits = suite.visits
        guard let attempted = visits.attempted, let abandoned = visits.abandoned,
          attempted != visits.completed + abandoned
        else { return nil }
        return Finding(
          suite: suite.code,
          what: "Visits do not add up: \(visits.completed) completed and \(abandoned) abandoned "
            + "are not \(attempted) attempted")
      }
    })
}
