import Pairing

/// Which cells of an instance somebody could visit, by the rules that do not depend on the rota.
struct StaffableCells {
  private let instance: RotaInstance
  private let forbidden: Set<Pair>
  /// The pairs that must be able to go before a cell is drawn, so that one may fail.
  static let leastPairs = 2

  init(_ instance: RotaInstance) {
    self.instance = instance
    forbidden = Set(instance.forbiddenPairs)
  }

  /// For each day and band whether at least two pairs could go to a suite.
  func cells(of suite: Int) -> [[Bool]] {
    let panel = instance.visitors.indices.filter { visitor in
      instance.visitors[visitor].travel.contains { $0.suite == suite }
        && !instance.visitors[visitor].conflicts.contains(suite)
    }
    let bands = instance.bands.count
    return (0..<instance.days).map { day in
      (0..<bands).map { band in
        let free = panel.filter {
          let visitor = instance.visitors[$0]
          let offer = visitor.offers[day % 7 * bands + band]
          return offer != .none && visitor.block(suite: suite, day: day, offer: offer) == nil
        }
        return hasPairs(free, on: day)
      }
    }
  }

  private func hasPairs(_ free: [Int], on day: Int) -> Bool {
    var pairs = 0
    for (place, one) in free.enumerated() {
      for other in free[(place + 1)...] {
        let areLearning =
          instance.visitors[one].isLearning(on: day) && instance.visitors[other].isLearning(on: day)
        guard !areLearning, !forbidden.contains(Pair(one, other)) else { continue }
        pairs += 1
        if pairs == Self.leastPairs { return true }
      }
    }
    return false
  }
}
