extension ReturnRule {
  /// Scotland's figures of October to December 2023 hold 252 reports with a good word, and 238
  /// visits.
  static let goodWordsAreAmongCompleted = ReturnRule(
    code: "208Q", severity: .query, level: .suite,
    asks: "WithPositiveComment is not above Completed",
    remedy: "please check and either correct whichever is wrong or say what was counted",
    authority: "specification.md, Visits; a count of some cannot be above the count of all",
    passing: .changed { example in
      example.changeSuite { $0.visits.withPositiveComment = 10 }
    },
    failing: .changed { example in
      example.changeSuite { $0.visits.withPositiveComment = 11 }
    },
    finds: { checked in
      checked.findings { suite in
        guard let good = suite.visits.withPositiveComment, good > suite.visits.completed
        else { return nil }
        return "More visits with a positive comment than visits: \(good) among "
          + "\(suite.visits.completed) completed"
      }
    })
}
