import Foundation

extension GuesserFinding {
  /// How many nats of surprise one bit is.
  static let natsPerBit = log(2.0)

  /// Every guesser's score beside its scores on drawn histories.
  static func all(_ made: Scoring, drawn: [Scoring]) -> [GuesserFinding] {
    GuesserName.allCases.enumerated().map { place, name in
      let loss = made.losses[place]
      let gain = Scoring.skill(loss, over: made.lawLoss)
      let gains = drawn.map { Scoring.skill($0.losses[place], over: $0.lawLoss) }
      let catches = drawn.map { $0.catches[place] }
      return GuesserFinding(
        name: name, skillOverBase: Scoring.skill(loss, over: made.baseLoss), skillOverLaw: gain,
        bitsPerVisit: loss / natsPerBit / Double(max(1, made.visits)),
        bettingChance: exp(-made.peaks[place]),
        drawnChance: rank(gain, in: gains), catch10: made.catches[place],
        catchChance: rank(made.catches[place], in: catches))
    }
  }

  /// The share of a pool that reaches a value, the value itself counted in.
  private static func rank(_ value: Double, in pool: [Double]) -> Double {
    Double(1 + pool.count { $0 >= value - 1e-12 }) / Double(pool.count + 1)
  }
}

extension Scoring {
  static func skill(_ loss: Double, over reference: Double) -> Double {
    reference > 0 ? 1 - loss / reference : 0
  }
}
