/// The eight terms of a rota's score, in the order they are told.
public enum RotaTerm: String, Sendable, CaseIterable {
  case unfilled, load, pair, rotate, prefer, travel, clump, quota
}

/// What a pairing of an instance costs, in all eight terms.
public struct RotaScore: Sendable, Hashable {
  /// How many slots have no pair.
  public let unfilled: Int
  private let terms: [RotaTerm: Int]

  init(unfilled: Int, terms: [RotaTerm: Int]) {
    self.unfilled = unfilled
    self.terms = terms
  }

  /// What one term costs.
  public subscript(term: RotaTerm) -> Int { terms[term] ?? 0 }
  /// Everything together.
  public var total: Int { terms.values.reduce(0, +) }
  /// Everything but empty slots.
  public var soft: Int { total - self[.unfilled] }
}

extension RotaInstance {
  /// What a pairing of the slots costs; `problem` is the one made of this instance.
  public func score(_ pairing: Pairing, as problem: PairingProblem) -> RotaScore {
    let tally = PairingTally(problem, pairing)
    return RotaScore(
      unfilled: tally.empty,
      terms: [
        .unfilled: tally.unfilled, .load: tally.load, .pair: tally.pair, .rotate: tally.rotate,
        .prefer: preferTerm(pairing), .travel: travelTerm(pairing), .clump: tally.clump,
        .quota: quotaTerm,
      ])
  }
}
