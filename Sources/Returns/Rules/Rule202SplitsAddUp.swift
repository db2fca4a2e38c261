extension ReturnRule {
  /// Who asks for visits by day and hour, as Durham's panel did, must get all of them.
  static let splitsAddUp = ReturnRule(
    code: "202", severity: .error, level: .suite,
    asks: "ByDay together and ByTimeBand together are each Completed, and no code stands twice",
    remedy: "find the visit without a time of arrival, or leave both splits out",
    authority: "specification.md, Visits; asked for by Durham's Police and Crime Panel in 2024",
    passing: .changed { example in
      example.changeSuite { $0.visits.byTimeBand = [.init("N1", 4), .init("M", 6)] }
    },
    failing: .changed { example in
      example.changeSuite { $0.visits.byTimeBand = [.init("N1", 4), .init("M", 5)] }
    },
    finds: { checked in
      let splits: [(name: String, counts: (VisitFigures) -> [CodedCount])] = [
        ("day", \.byDay), ("time band", \.byTimeBand),
      ]
      return splits.flatMap { name, counts in
        checked.findings { suite in
          let split = counts(suite.visits)
          let sum = split.map(\.count).reduce(0, +)
          guard !split.isEmpty else { return nil }
          guard Set(split.map(\.code)).count == split.count else {
            return "The split by \(name) names a code twice"
          }
          guard sum != suite.visits.completed else { return nil }
          return "The split by \(name) does not equal completed visits: \(sum), not "
            + "\(suite.visits.completed)"
        }
      }
    })
}

extension CodedCount {
  fileprivate init(_ code: String, _ count: Int) { self.init(code: code, count: count) }
}
