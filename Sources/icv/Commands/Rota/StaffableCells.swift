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
    let offers = panel.map { instance.visitors[$0].offers }
    let bands = instance.bands.count
    return (0..<instance.days).map { day in
      // What keeps someone away keeps them away the whole day; only the offer depends on the band.
      let there = panel.indices.filter {
        instance.visitors[panel[$0]].block(suite: suite, day: day, offer: .offered) == nil
      }
      return (0..<bands).map { band in
        let free = there.filter { offers[$0][day % 7 * bands + band] != .none }
        return hasPairs(free.map { panel[$0] }, on: day)
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
