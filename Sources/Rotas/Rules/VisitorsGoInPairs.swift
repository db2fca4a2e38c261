import Scheme

extension RotaRule {
  /// Two go in together; a third only where one of them is on probation; nobody ever alone.
  static let visitorsGoInPairs = RotaRule(
    .visitorsGoInPairs, "A window has two visitors, or three when one of them is on probation.",
    authority: "Code of Practice: visits are made by at least a pair"
  ) { allotment in
    allotment.windows.compactMap { window in
      let count = Set(window.visitors).count
      let hasTrainee = allotment.people(in: window).contains { visitor in
        allotment.someDay(of: window.week) { visitor.isOnProbation(on: $0) }
      }
      let most = hasTrainee ? allotment.pairSize.upperBound : allotment.pairSize.lowerBound
      let isPair = count >= allotment.pairSize.lowerBound && count <= most
      return isPair ? nil : Breach(.visitorsGoInPairs, window, window.visitors)
    }
  }
}
