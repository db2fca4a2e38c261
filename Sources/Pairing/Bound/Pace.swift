/// How far prices move in a step, in fine steps.
struct Pace: Sendable {
  /// About an eighth of what one more visit or repetition costs: 28 points by default.
  let fine: Double

  init(_ weights: PairingWeights) {
    let soft = 100 * weights.load + weights.pair + weights.rotate + weights.clump
    fine = Double(max(8, soft)) / 8 * Double(Fine.unit)
  }

  /// What is left of a step's size: halved seven times in the course of a climb.
  static func fade(_ step: Int, of length: Int) -> Double {
    1 / Double(1 << (8 * step / max(1, length)))
  }
}
