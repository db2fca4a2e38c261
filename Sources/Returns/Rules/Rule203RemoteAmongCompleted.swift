extension ReturnRule {
  /// Remote visits are counted among those completed, not beside them.
  static let remoteIsAmongCompleted = ReturnRule(
    code: "203", severity: .error, level: .suite,
    asks: "Remote is not above Completed",
    remedy: "correct whichever is wrong; remote visits are part of those completed",
    authority: "specification.md, Visits",
    passing: .changed { example in
      example.changeSuite { $0.visits.remote = 10 }
    },
    failing: .changed { example in
      example.changeSuite { $0.visits.remote = 11 }
    },
    finds: { checked in
      checked.findings { suite in
        guard let remote = suite.visits.remote, remote > suite.visits.completed else { return nil }
        return "More remote visits than visits: \(remote) remote among "
          + "\(suite.visits.completed) completed"
      }
    })
}
