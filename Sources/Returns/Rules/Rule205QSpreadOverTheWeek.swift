extension ReturnRule {
  /// Eight visits that fell evenly over the week would all miss its end once in fifteen times;
  /// fewer prove nothing.
  static let spreadOverTheWeek = ReturnRule(
    code: "205Q", severity: .query, level: .suite,
    asks: "Of eight visits or more some fell on a weekend, and some in the evening or at night",
    remedy: "please check and either correct the times or say why these hours were left out",
    authority: "the Quality Assurance Framework asks for a spread over days and hours",
    passing: .changed { example in
      example.changeSuite { suite in
        suite.visits.byDay = [CodedCount(code: "1", count: 9), CodedCount(code: "7", count: 1)]
      }
    },
    failing: .changed { example in
      example.changeSuite { $0.visits.byDay = [CodedCount(code: "1", count: 10)] }
    },
    finds: { checked in
      checked.findings { suite in
        let visits = suite.visits
        guard visits.completed >= 8 else { return nil }
        let missed = [
          ("on a weekend", visits.byDay, ["6", "7"]),
          ("in the evening or at night", visits.byTimeBand, ["E", "N1"]),
        ].filter { _, split, codes in
          !split.isEmpty && !split.contains { codes.contains($0.code) && $0.count > 0 }
        }.map(\.0)
        guard !missed.isEmpty else { return nil }
        return "None of \(visits.completed) visits fell "
          + missed.joined(separator: ", and none ")
      }
    })
}
