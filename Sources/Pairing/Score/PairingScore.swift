/// What a pairing costs, term by term, lower being better.
public struct PairingScore: Sendable, Hashable {
  /// How many turns have no pair.
  public let empty: Int
  /// What they cost.
  public let unfilled: Int
  /// People off their fair share.
  public let load: Int
  /// Pairs that meet again.
  public let pair: Int
  /// People at the same suite again.
  public let rotate: Int
  /// Preference and travel.
  public let seats: Int
  /// Visits crowded into a block of days.
  public let clump: Int
  /// What no pairing changes.
  public let constant: Int

  /// Everything together: what pairings are compared by.
  public var total: Int { unfilled + soft }
  /// Everything but empty turns: what people compare where as many are filled.
  public var soft: Int { load + pair + rotate + seats + clump + constant }
}

extension PairingProblem {
  /// What a pairing costs; it need not keep the rules.
  public func score(_ pairing: Pairing) -> PairingScore {
    let tally = PairingTally(self, pairing)
    return PairingScore(
      empty: tally.empty, unfilled: tally.unfilled, load: tally.load, pair: tally.pair,
      rotate: tally.rotate, seats: tally.seats(pairing), clump: tally.clump, constant: constant)
  }
}
