import Findings
import Scheme

extension ReturnRule {
  /// What happens behind a door that stays shut is what an unannounced visit is for.
  static let accessIsPrompt = ReturnRule(
    code: "207Q", severity: .query, level: .suite,
    asks: "AccessDelayed is not above 5% of Attempted",
    remedy: "please check and either correct the times or say what was done about it",
    authority: "Code of Practice: immediate access; 20 visits attempted or two delayed",
    trace: RuleTrace(columns: ["arrived", "admitted"]) { row, threshold in
      guard let arrived = row.arrived, let admitted = row.admitted else { return false }
      return arrived.minutes(until: admitted) > threshold
    },
    passing: .changed { example in
      example.changeSuite { $0.visits.accessDelayed = 1 }
    },
    failing: .changed { example in
      example.changeSuite { $0.visits.accessDelayed = 2 }
    },
    finds: { checked in
      checked.findings { suite in
        let visits = suite.visits
        guard let delayed = visits.accessDelayed,
          let share = Share(delayed, of: visits.attempted ?? visits.completed, "attempted"),
          delayed * 20 > share.whole, Share.speaks(base: share.whole, cases: delayed)
        else { return nil }
        return "Access was delayed often: \(share)"
      }
    })
}
