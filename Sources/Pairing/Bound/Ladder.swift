/// What a part scores at least with each number of empty turns.
///
/// Charging `c` for an empty turn that really costs `u` gives a bound `B` on rotas so charged; a
/// rota with `k` empty turns then scores at least `B + (u - c) k`. So every charge bounds every
/// `k`, each best near the number of empty turns that it makes pay. No rota has half an empty turn,
/// and the least over whole `k` is far higher than what any one charge can give: half-filled turns
/// are what bounds of this kind otherwise lose by.
struct Ladder: Sendable {
  /// By number of empty turns.
  private(set) var values: [Int]
  /// The charge that gave each value.
  private(set) var charges: [Int]
  private let unfilled: Int

  init(for part: PricedPart, charging charge: Int) {
    let most = part.isPinned.count { !$0 }
    values = Array(repeating: -Fine.impossible, count: most + 1)
    charges = Array(repeating: charge, count: most + 1)
    unfilled = part.unfilled
  }

  /// Takes in a value found under a charge.
  mutating func note(_ value: Int, charging charge: Int) {
    guard value < Fine.impossible else {
      for count in values.indices { values[count] = Fine.impossible }
      return
    }
    for count in values.indices {
      let bound = value + (unfilled - charge) * count
      if bound > values[count] {
        values[count] = bound
        charges[count] = charge
      }
    }
  }

  /// The number of empty turns that is cheapest as far as is known.
  var cheapest: Int { values.indices.min { values[$0] < values[$1] } ?? 0 }

  /// What every rota of the part scores at least, in fine steps.
  var value: Int { values[cheapest] }

  /// The least value of any number of empty turns but this one.
  func value(without count: Int) -> Int {
    min(
      values[..<count].min() ?? Fine.impossible,
      values[(count + 1)...].min() ?? Fine.impossible)
  }
}
