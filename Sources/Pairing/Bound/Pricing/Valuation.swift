import Dispatch

/// Values a part at given prices, and tells where what is wanted and what is offered differ.
struct Valuation: Sendable {
  let part: PricedPart
  /// By seat: 1 where the turn wants the person who would rather stay away, -1 the other way round.
  private(set) var seatSlope: [Int]
  /// By tally: how many more were chosen than the tally itself chose to count.
  private(set) var tallySlope: [Int]
  /// How many turns chose to stay empty.
  private(set) var empties = 0
  private(set) var shifts: [Shift]

  /// Stretches are cut by the part's size alone, so that no result depends on the machine.
  init(of part: PricedPart) {
    self.part = part
    seatSlope = Array(repeating: 0, count: part.seats.count)
    tallySlope = Array(repeating: 0, count: part.tallies.count)
    let cuts = part.seats.count < 4000 ? 1 : 8
    shifts = (0..<cuts).map { cut in
      let share = { (count: Int) in count * cut / cuts..<count * (cut + 1) / cuts }
      return Shift(turns: share(part.turns.count), people: share(part.diaries.count))
    }
  }

  /// What no rota of this standing can score less than, where empty turns cost what is charged.
  mutating func value(at prices: Prices, _ standing: Standing) -> Int {
    choose(at: prices, standing)
    for seat in seatSlope.indices { seatSlope[seat] = 0 }
    for tally in tallySlope.indices { tallySlope[tally] = 0 }
    var value = 0
    for (tally, price) in zip(part.tallies.indices, prices.tallies) {
      let cheapest = part.tallies[tally].cheapest(at: price)
      value += cheapest.value
      tallySlope[tally] -= cheapest.count
    }
    empties = 0
    for shift in shifts {
      guard shift.value < Fine.impossible else { return Fine.impossible }
      value += shift.value
      empties += shift.empties
      add(shift)
    }
    return value
  }

  private mutating func choose(at prices: Prices, _ standing: Standing) {
    guard shifts.count > 1 else {
      shifts[0].choose(in: part, at: prices, standing)
      return
    }
    let part = part
    shifts.withUnsafeMutableBufferPointer { shifts in
      // Each shift is touched by one thread alone.
      nonisolated(unsafe) let apart = shifts
      DispatchQueue.concurrentPerform(iterations: apart.count) { index in
        apart[index].choose(in: part, at: prices, standing)
      }
    }
  }

  private mutating func add(_ shift: Shift) {
    for index in shift.choices {
      let choice = part.choices[index]
      seatSlope[choice.one] += 1
      seatSlope[choice.other] += 1
      if let meeting = choice.meeting { tallySlope[meeting] += 1 }
    }
    for seat in shift.seats {
      seatSlope[seat] -= 1
      if let stay = part.seats[seat].stay { tallySlope[stay] += 1 }
    }
  }
}
