/// What each of a person's seats changes: the least their period costs with the seat, and without.
struct VisitMargins: Sendable {
  /// By seat of the part: more than the person's cheapest period, where they take the seat.
  private(set) var taking: [Int]
  /// By seat of the part: more than the person's cheapest period, where they do not.
  private(set) var leaving: [Int]
  private var table = VisitTable()
  private var ahead: [Int] = []

  /// More than any score can differ by, and little enough that a turn's seats add up.
  static let beyond = Fine.impossible / 64

  init(of part: PricedPart) {
    taking = Array(repeating: 0, count: part.seats.count)
    leaving = taking
  }

  /// Finds the margins of everyone; the part must have a finite value at these prices.
  mutating func find(in part: PricedPart, at prices: Prices, _ standing: Standing) {
    for diary in part.diaries {
      let value = table.fill(for: diary, in: part, at: prices, standing)
      let going = costsOfGoing(diary)
      for (day, seats) in diary.days.enumerated() {
        let without = costOfSkipping(day, diary, going)
        for seat in seats {
          let isAway = standing.places[seat] == .away
          let cost = VisitTable.cost(of: seat, in: part, at: prices) - table.bestCost[day]
          let other = seats.filter { $0 != seat && standing.places[$0] != .away }
            .map { VisitTable.cost(of: $0, in: part, at: prices) - table.bestCost[day] }.min()
          let isSettled = standing.places[seat] == .taken
          let instead = isSettled ? nil : other.map { going[day] + $0 }
          let isBarred = isAway || (table.mustGo[day] && !isSettled)
          taking[seat] = isBarred ? Self.beyond : margin(going[day] + cost, over: value)
          leaving[seat] = margin(min(without, instead ?? Fine.impossible), over: value)
        }
      }
    }
  }

  private func margin(_ cost: Int, over value: Int) -> Int {
    min(Self.beyond, cost - value)
  }

  /// The cheapest period that goes on each day and takes its cheapest seat.
  private mutating func costsOfGoing(_ diary: Diary) -> [Int] {
    let days = diary.days.count
    let (visits, row) = (table.visits, table.row)
    ahead = Array(repeating: Fine.impossible, count: (days + 1) * row)
    ahead[0] = 0
    return (0..<days).map { day in
      var least = Fine.impossible
      let next = diary.following[day]
      let stays = diary.blocks[day + 1] == diary.blocks[day]
      let returns = diary.blocks[next] == diary.blocks[day]
      for crowd in 0...diary.crowd[day] {
        let cost = min(Fine.impossible, table.bestCost[day] + diary.crowding[crowd])
        let skip = (day + 1) * row + (stays ? crowd : 0) * visits
        let go = next * row + (returns ? min(crowd + 1, diary.crowd[next]) : 0) * visits
        for count in 0..<visits {
          let before = ahead[day * row + crowd * visits + count]
          guard before < Fine.impossible else { continue }
          if !table.mustGo[day] { ahead[skip + count] = min(ahead[skip + count], before) }
          guard count + 1 < visits else { continue }
          ahead[go + count + 1] = min(ahead[go + count + 1], before + cost)
          least = min(least, before + cost + table.entries[go + count + 1])
        }
      }
      return least
    }
  }

  /// The cheapest period that does not go on a day: skipping it, or resting across it.
  private func costOfSkipping(_ day: Int, _ diary: Diary, _ going: [Int]) -> Int {
    let (visits, row) = (table.visits, table.row)
    var least = Fine.impossible
    for earlier in 0..<day where diary.following[earlier] > day && !table.mustGo[day] {
      least = min(least, going[earlier])
    }
    guard !table.mustGo[day] else { return least }
    let stays = diary.blocks[day + 1] == diary.blocks[day]
    for crowd in 0...diary.crowd[day] {
      let skip = (day + 1) * row + (stays ? crowd : 0) * visits
      for count in 0..<visits {
        let before = ahead[day * row + crowd * visits + count]
        guard before < Fine.impossible else { continue }
        least = min(least, before + table.entries[skip + count])
      }
    }
    return least
  }
}
