/// Closes every choice that could only be part of rotas no better than the best one known.
///
/// A turn, its people and everyone else decide apart from each other at given prices. So the cost
/// of forcing a turn's choice is known exactly: what the turn loses by it, what the two lose by
/// going, and what everybody else with a seat there loses by staying away. Where the value so
/// raised reaches the best score known, no better rota takes that choice.
struct Elimination: Sendable {
  private var margins: VisitMargins

  init(of part: PricedPart) { margins = VisitMargins(of: part) }

  /// Closes what a value at these prices rules out; tells whether anything was closed.
  mutating func close(
    in part: PricedPart, at prices: Prices, value: Int, below limit: Int, _ standing: inout Standing
  ) -> Bool {
    margins.find(in: part, at: prices, standing)
    var hasClosed = false
    for turn in part.turns.indices {
      let open = part.choicesOfTurn[turn].filter { standing.isOpen[$0] }
      let costs = open.map { Shift.cost(of: part.choices[$0], at: prices) }
      var least = costs.min() ?? Fine.impossible
      if standing.mayBeEmpty[turn] { least = min(least, prices.empty) }
      let allLeave = part.seatsOfTurn[turn].reduce(0) { $0 + margins.leaving[$1] }
      let spare = limit - (value - least)
      for (index, cost) in zip(open, costs) {
        let choice = part.choices[index]
        let change = [choice.one, choice.other].reduce(allLeave) {
          $0 + margins.taking[$1] - margins.leaving[$1]
        }
        if cost + change >= spare {
          standing.isOpen[index] = false
          hasClosed = true
        }
      }
      if standing.mayBeEmpty[turn], !open.isEmpty, prices.empty + allLeave >= spare {
        standing.mayBeEmpty[turn] = false
        hasClosed = true
      }
    }
    return hasClosed
  }
}
