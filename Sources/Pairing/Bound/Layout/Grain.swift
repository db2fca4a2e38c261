/// The step in which a part's scores rise: no score lies between two of them.
///
/// Where everything costs multiples of five points, so do all differences between rotas. A bound
/// that comes within a step of the best score known then proves it the best.
struct Grain: Sendable {
  /// The step, in fine steps.
  let step: Int
  /// What every rota's cost leaves over when divided by the step.
  private let rest: Int

  init(of part: PricedPart) {
    var common = part.unfilled
    func take(_ costs: [Int]) {
      for cost in costs { common = Grain.divisor(common, cost - costs[0]) }
    }
    for seat in part.seats { common = Grain.divisor(common, seat.cost) }
    for tally in part.tallies { take(tally.costs) }
    for diary in part.diaries {
      take(diary.load)
      take([0] + diary.crowding)
    }
    step = max(Fine.unit, common)
    // The cost of the rota in which every turn is empty; any other differs from it by whole steps.
    let empty =
      part.unfilled * part.turns.count
      + part.diaries.reduce(0) { $0 + ($1.load.first ?? 0) }
    rest = empty % step
  }

  /// The least cost a rota can have that costs no less than this.
  func raised(_ cost: Int) -> Int {
    guard cost < Fine.impossible else { return cost }
    let over = (cost - rest) % step
    return over == 0 ? cost : cost - over + (over > 0 ? step : 0)
  }

  /// From here on a bound shows that no rota costs less than the best one known.
  func limit(under best: Int) -> Int { best - step + 1 }

  private static func divisor(_ one: Int, _ other: Int) -> Int {
    var (one, other) = (abs(one), abs(other))
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }
}
