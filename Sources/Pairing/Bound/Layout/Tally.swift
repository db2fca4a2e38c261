/// A count whose repetition costs: of two people's visits together, or of one person's to a suite.
struct Tally: Sendable {
  /// What each count costs in fine steps, from none upwards.
  let costs: [Int]

  /// Triangular numbers over what is free, where some visits were made before this rota.
  ///
  /// What those earlier visits cost by themselves is left out: no rota changes it.
  init(upTo most: Int, free: Int, before: Int = 0, weight: Int) {
    let already = Tally.triangle(before - free)
    costs = (0...max(0, most)).map {
      Fine.unit * weight * (Tally.triangle(before + $0 - free) - already)
    }
  }

  /// The most that one more visit costs: charging more for it cannot raise a bound.
  var dearest: Int { zip(costs.dropFirst(), costs).map(-).max() ?? 0 }

  /// The least of cost less earnings at a price for each visit, and a count that reaches it.
  func cheapest(at price: Int) -> (value: Int, count: Int) {
    var best = (value: costs[0], count: 0)
    for count in costs.indices.dropFirst() where costs[count] - price * count < best.value {
      best = (costs[count] - price * count, count)
    }
    return best
  }

  /// The triangular numbers 1, 3, 6, … of an excess, 0 where there is none.
  static func triangle(_ excess: Int) -> Int {
    excess > 0 ? excess * (excess + 1) / 2 : 0
  }
}
