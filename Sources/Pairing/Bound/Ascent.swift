/// Climbs towards prices that give a part a high bound.
///
/// A seat's price is the sum of three that move apart: the seat's own, its person's and its turn's.
/// When someone is scarce all their prices must rise, and one common price does that at once.
struct Ascent: Sendable {
  private(set) var prices: Prices
  private(set) var valuation: Valuation
  private var seats: Mover
  private var people: Mover
  private var turns: Mover
  private var tallies: Mover
  private let dearest: [Double]

  /// Starts where a visit pays what the seat costs, and an empty turn is charged so much.
  init(_ part: PricedPart, empty: Int) {
    prices = Prices(
      seats: part.seats.map(\.cost), tallies: part.tallies.map { _ in 0 }, empty: empty)
    valuation = Valuation(of: part)
    seats = Mover(part.seats.map { Double($0.cost) })
    people = Mover(part.diaries.map { _ in 0 })
    turns = Mover(part.turns.map { _ in 0 })
    tallies = Mover(part.tallies.map { _ in 0 })
    dearest = part.tallies.map { Double($0.dearest) }
  }

  /// The value at the present prices.
  mutating func value(_ standing: Standing) -> Int {
    valuation.value(at: prices, standing)
  }

  /// Charges this for an empty turn from now on.
  mutating func charge(empty: Int) { prices.empty = empty }

  /// Changes the charge for an empty turn, and in proportion what is paid for coming.
  ///
  /// Where the charge is far above all other costs, good prices grow as it does.
  mutating func raise(to charge: Int) {
    guard prices.empty > 0, charge != prices.empty else { return }
    let factor = Double(charge) / Double(prices.empty)
    prices.empty = charge
    people.raise(by: factor)
    turns.raise(by: factor)
    for (index, seat) in valuation.part.seats.enumerated() {
      let cost = Double(seat.cost)
      seats.places[index] = cost + (seats.places[index] - cost) * factor
    }
  }

  /// Moves prices along the slopes of the last value: seats by a fine step, whole rows by a coarse.
  mutating func move(fine: Double, coarse: Double) {
    let part = valuation.part
    var personSlope = [Int](repeating: 0, count: part.diaries.count)
    var turnSlope = [Int](repeating: 0, count: part.turns.count)
    for (seat, slope) in zip(part.seats, valuation.seatSlope) where slope != 0 {
      personSlope[seat.person] += slope
      turnSlope[seat.turn] += slope
    }
    for (person, slope) in personSlope.enumerated() {
      people.move(person, along: slope, by: coarse)
    }
    for (turn, slope) in turnSlope.enumerated() { turns.move(turn, along: slope, by: coarse) }
    for (seat, slope) in valuation.seatSlope.enumerated() {
      seats.move(seat, along: slope, by: fine)
      let chair = part.seats[seat]
      prices.seats[seat] = Int(
        seats.places[seat] + people.places[chair.person] + turns.places[chair.turn])
    }
    for (tally, slope) in valuation.tallySlope.enumerated() {
      tallies.move(tally, along: slope, by: fine)
      tallies.places[tally] = max(0, min(dearest[tally], tallies.places[tally]))
      prices.tallies[tally] = Int(tallies.places[tally])
    }
  }
}
