/// Bounds one part: first at a low charge for empty turns, then number by number of empty turns.
struct PartBound: Sendable {
  private(set) var ladder: Ladder
  /// Climbs where an empty turn is cheap enough for prices to be small, and so soon right.
  private(set) var calm: Ascent
  /// Climbs where an empty turn is charged far too much, to show that so few are not possible.
  private var steep: Ascent?
  /// What every rota of the part scores at least, in fine steps.
  var value: Int { grain.raised(max(ladder.value, 0)) }

  /// How many turns stay empty on average in the calm climb.
  private var usual = 0.0
  /// The charges climbed at otherwise, and how many turns stayed empty there.
  private var trials: [(charge: Int, usual: Double)] = []
  /// The steps in which the part's scores rise.
  let grain: Grain
  private let standing: Standing
  private let unfilled: Int
  private let pace: Pace

  init(_ part: PricedPart, weights: PairingWeights) {
    let charge = part.unfilled / 16
    ladder = Ladder(for: part, charging: charge)
    calm = Ascent(part, empty: charge)
    grain = Grain(of: part)
    standing = Standing(of: part)
    unfilled = part.unfilled
    pace = Pace(weights)
  }

  /// Climbs for so many iterations, or until a target in fine steps is reached, or it is over.
  mutating func run(iterations: Int, target: Int, isOver: @escaping () -> Bool) {
    let goal = Goal(target: target, isOver: isOver)
    var left = iterations - climb(min(iterations, iterations * 2 / 5 + 1), for: nil, goal)
    while left > 0, ladder.value < target, !isOver() {
      if let count = doubtful {
        let share = trials.isEmpty ? 2 : 1
        left -= climbSteeply(min(left, iterations * share / 5 + 1), for: count, goal)
      } else {
        left -= climb(min(left, iterations / 5 + 1), for: ladder.cheapest, goal)
      }
    }
  }

  private struct Goal {
    let target: Int
    let isOver: () -> Bool
  }

  /// The largest number of empty turns that seems too small and is not yet shown to be dearer.
  private var doubtful: Int? {
    let few = min(ladder.values.count - 1, max(0, Int(usual + 0.8)))
    let rest = ladder.values[few...].min() ?? 0
    return ladder.values[..<few].lastIndex { $0 < rest }
  }

  /// Climbs near the usual number of empty turns, or for one number; tells how long it took.
  private mutating func climb(_ length: Int, for count: Int?, _ goal: Goal) -> Int {
    var charge = Mover([Double(count.map { ladder.charges[$0] } ?? calm.prices.empty)])
    for step in 0..<length {
      calm.charge(empty: Int(charge.places[0]))
      ladder.note(calm.value(standing), charging: calm.prices.empty)
      usual += (Double(calm.valuation.empties) - usual) * 0.05
      if ladder.value >= goal.target || goal.isOver() { return step + 1 }
      if let count, ladder.values[count] > ladder.value(without: count) { return step + 1 }
      let fade = Pace.fade(step, of: length)
      let fine = pace.fine * fade / (count == nil ? 1 : 4)
      let coarse = charge.places[0] * 0.02 * fade
      calm.move(fine: fine, coarse: fine + coarse)
      guard let count else { continue }
      charge.move(0, along: calm.valuation.empties - count, by: coarse * 3)
      charge.places[0] = max(0, charge.places[0])
    }
    return length
  }

  /// Climbs at a charge that makes a doubtful number of empty turns as dear as it can.
  private mutating func climbSteeply(_ length: Int, for count: Int, _ goal: Goal) -> Int {
    var ascent = steep ?? Ascent(calm.valuation.part, empty: unfilled * 4)
    ascent.raise(to: charge(for: count))
    let charge = Double(ascent.prices.empty)
    var empties = Double(ascent.valuation.empties)
    defer {
      steep = ascent
      trials.append((ascent.prices.empty, empties))
    }
    for step in 0..<length {
      ladder.note(ascent.value(standing), charging: ascent.prices.empty)
      empties += (Double(ascent.valuation.empties) - empties) * 0.05
      if ladder.value >= goal.target || goal.isOver() || doubtful == nil { return step + 1 }
      let fade = Pace.fade(step, of: length)
      ascent.move(fine: charge * 0.01 * fade, coarse: charge * 0.03 * fade)
    }
    return length
  }

  /// A charge between one at which more turns than this stay empty and one at which fewer do.
  private func charge(for count: Int) -> Int {
    let low = trials.filter { $0.usual > Double(count) }.map(\.charge).max()
    let high = trials.filter { $0.usual <= Double(count) }.map(\.charge).min()
    let least = low ?? unfilled / 16
    guard let high else { return min(max(unfilled, least) * 4, unfilled * 64) }
    return max(1, Int((Double(least) * Double(max(least, high))).squareRoot()))
  }
}
