/// Who goes in a part: a choice for each turn, or nobody; with its exact cost.
struct PartRota: Sendable {
  /// By turn, the number of its choice.
  var choices: [Int?]

  /// What this rota costs in fine steps; it must keep the rules.
  func cost(in part: PricedPart) -> Int {
    var cost = 0
    var counts = [Int](repeating: 0, count: part.tallies.count)
    var isTaken = [Bool](repeating: false, count: part.seats.count)
    for choice in choices {
      guard let choice = choice.map({ part.choices[$0] }) else {
        cost += part.unfilled
        continue
      }
      if let meeting = choice.meeting { counts[meeting] += 1 }
      for seat in [choice.one, choice.other] {
        isTaken[seat] = true
        cost += part.seats[seat].cost
        if let stay = part.seats[seat].stay { counts[stay] += 1 }
      }
    }
    for (tally, count) in zip(part.tallies, counts) {
      cost += tally.costs[min(count, tally.costs.count - 1)]
    }
    for diary in part.diaries {
      var (visits, inBlock, block) = (0, 0, Int.min)
      for (day, seats) in diary.days.enumerated() where seats.contains(where: { isTaken[$0] }) {
        inBlock = diary.blocks[day] == block ? inBlock + 1 : 0
        block = diary.blocks[day]
        cost += diary.crowding[min(inBlock, diary.crowding.count - 1)]
        visits += 1
      }
      cost += diary.load[min(visits, diary.load.count - 1)]
    }
    return cost
  }
}
