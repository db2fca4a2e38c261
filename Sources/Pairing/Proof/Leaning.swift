/// How often turns and seats were filled while prices settled: near a half, nobody knows yet.
struct Leaning: Sendable {
  /// By seat, how often its turn or its person chose it, between 0 and 1.
  private(set) var seats: [Double]
  /// By turn, how often it chose a pair.
  private(set) var turns: [Double]

  init(of part: PricedPart) {
    seats = Array(repeating: 0.5, count: part.seats.count)
    turns = Array(repeating: 0.5, count: part.turns.count)
  }

  /// Takes in what turns and people chose; what was chosen lately counts most.
  mutating func note(_ valuation: Valuation) {
    for seat in seats.indices { seats[seat] *= 0.9 }
    for turn in turns.indices { turns[turn] *= 0.9 }
    for shift in valuation.shifts {
      for index in shift.choices {
        let choice = valuation.part.choices[index]
        seats[choice.one] += 0.05
        seats[choice.other] += 0.05
        turns[valuation.part.seats[choice.one].turn] += 0.1
      }
      for seat in shift.seats { seats[seat] += 0.05 }
    }
  }

  /// The turn that is sometimes empty and least certainly so; settling it settles most.
  func mostUncertainTurn(in part: PricedPart, _ standing: Standing) -> Int? {
    part.turns.indices.filter { turn in
      standing.mayBeEmpty[turn] && turns[turn] > 0.05 && turns[turn] < 0.95
        && part.choicesOfTurn[turn].contains { standing.isOpen[$0] }
    }.min { abs(turns[$0] - 0.5) < abs(turns[$1] - 0.5) }
  }

  /// The open seat whose use is least certain.
  func mostUncertainSeat(in standing: Standing) -> Int? {
    seats.indices.filter { standing.places[$0] == .open }
      .min { abs(seats[$0] - 0.5) < abs(seats[$1] - 0.5) }
  }
}
