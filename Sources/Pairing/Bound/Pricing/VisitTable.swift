/// The cheapest visits of one person at given prices, by a table over days.
///
/// An entry says what the rest of the period costs at least, from a day on which the person is
/// rested, with so many visits behind them in the block and in all. Rest, the most visits, load
/// and crowding are all exact here.
struct VisitTable: Sendable {
  /// The cheapest seat on each day, and its cost less its price.
  private(set) var bestSeat: [Int] = []
  private(set) var bestCost: [Int] = []
  /// Whether the day's best seat is settled, so that the person goes.
  private(set) var mustGo: [Bool] = []
  private(set) var entries: [Int] = []
  private(set) var visits = 0
  private(set) var row = 0

  /// Fills the table and tells what the person's period costs at least.
  mutating func fill(
    for diary: Diary, in part: PricedPart, at prices: Prices, _ standing: Standing
  ) -> Int {
    price(diary, in: part, at: prices, standing)
    let days = diary.days.count
    visits = diary.load.count
    row = visits * diary.crowding.count
    if entries.count < (days + 1) * row {
      entries = Array(repeating: 0, count: (days + 1) * row)
    }
    for count in diary.load.indices { entries[days * row + count] = diary.load[count] }
    entries.withUnsafeMutableBufferPointer { entries in
      for day in stride(from: days - 1, through: 0, by: -1) {
        let next = diary.following[day]
        let stays = diary.blocks[day + 1] == diary.blocks[day]
        let returns = diary.blocks[next] == diary.blocks[day]
        let reach = min(diary.reach[day], visits - 1)
        for crowd in 0...diary.crowd[day] {
          let cost = bestCost[day] + diary.crowding[crowd]
          let here = day * row + crowd * visits
          let skip = (day + 1) * row + (stays ? crowd : 0) * visits
          let go = next * row + (returns ? min(crowd + 1, diary.crowd[next]) : 0) * visits
          for count in 0...reach {
            let going = count + 1 < visits ? cost + entries[go + count + 1] : Fine.impossible
            let staying = mustGo[day] ? Fine.impossible : entries[skip + count]
            entries[here + count] = min(going, staying, Fine.impossible)
          }
        }
      }
    }
    return entries[0]
  }

  /// Appends the seats of the cheapest visits found by the last filling.
  func appendSeats(for diary: Diary, to seats: inout [Int]) {
    var (day, crowd, count) = (0, 0, 0)
    while day < diary.days.count {
      let stays = diary.blocks[day + 1] == diary.blocks[day]
      let here = entries[day * row + crowd * visits + count]
      let skipped = entries[(day + 1) * row + (stays ? crowd : 0) * visits + count]
      if !mustGo[day], here == skipped {
        if !stays { crowd = 0 }
        day += 1
      } else {
        seats.append(bestSeat[day])
        let next = diary.following[day]
        let returns = diary.blocks[next] == diary.blocks[day]
        crowd = returns ? min(crowd + 1, diary.crowd[next]) : 0
        count += 1
        day = next
      }
    }
  }

  private mutating func price(
    _ diary: Diary, in part: PricedPart, at prices: Prices, _ standing: Standing
  ) {
    let days = diary.days.count
    if bestSeat.count < days {
      bestSeat = Array(repeating: 0, count: days)
      bestCost = Array(repeating: 0, count: days)
      mustGo = Array(repeating: false, count: days)
    }
    for day in 0..<days {
      var (best, cost, must) = (diary.days[day][0], Fine.impossible, false)
      for seat in diary.days[day] where standing.places[seat] != .away {
        let isTaken = standing.places[seat] == .taken
        let price = VisitTable.cost(of: seat, in: part, at: prices)
        if (price < cost && !must) || isTaken { (best, cost) = (seat, price) }
        must = must || isTaken
      }
      (bestSeat[day], bestCost[day], mustGo[day]) = (best, cost, must)
    }
  }

  /// What taking a seat costs its person, less what they are paid.
  static func cost(of seat: Int, in part: PricedPart, at prices: Prices) -> Int {
    let chair = part.seats[seat]
    return chair.cost - prices.seats[seat] + (chair.stay.map { prices.tallies[$0] } ?? 0)
  }
}
