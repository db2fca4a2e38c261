extension PairingProblem {
  /// The problem with costs rounded down to coarser steps, nil where that would lose too much.
  ///
  /// A rota costs no more in it, so whatever bounds it bounds this one. Its scores lie further
  /// apart: where all but one weight are tens, and that one 25, a rota better than the best known
  /// is ten points better in it and not five, which is proved far sooner.
  var coarser: PairingProblem? {
    let weighed = [
      weights.unfilled, weights.pair, weights.rotate, weights.clump, 20 * weights.load,
    ]
    let grain = turns.lazy.flatMap(\.seats).map(\.cost).reduce(
      weighed.reduce(0, Self.divisor), Self.divisor)
    let step = 2 * grain
    // A minute of travel is a grain of one: there the rounding would cost more than it gains.
    guard grain > 1, 20 * weights.load % step == 0 else { return nil }
    var coarse = self
    coarse.weights.unfilled -= weights.unfilled % step
    coarse.weights.pair -= weights.pair % step
    coarse.weights.rotate -= weights.rotate % step
    coarse.weights.clump -= weights.clump % step
    for turn in turns.indices {
      for seat in turns[turn].seats.indices {
        coarse.turns[turn].seats[seat].cost -= turns[turn].seats[seat].cost % step
      }
    }
    return coarse
  }

  private static func divisor(_ one: Int, _ other: Int) -> Int {
    var (one, other) = (abs(one), abs(other))
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }
}
