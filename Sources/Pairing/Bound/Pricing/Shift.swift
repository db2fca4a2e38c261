/// Some of a part's turns and people, valued in one go; large parts are valued in several at once.
struct Shift: Sendable {
  let turns: Range<Int>
  let people: Range<Int>
  /// The sum of what they cost, or impossible.
  private(set) var value = 0
  /// The pairs the turns chose.
  private(set) var choices: [Int] = []
  /// The seats the people chose.
  private(set) var seats: [Int] = []
  /// How many turns chose to stay empty.
  private(set) var empties = 0
  private var table = VisitTable()

  init(turns: Range<Int>, people: Range<Int>) {
    self.turns = turns
    self.people = people
  }

  /// Lets each turn and each person choose for itself.
  mutating func choose(in part: PricedPart, at prices: Prices, _ standing: Standing) {
    choices.removeAll(keepingCapacity: true)
    seats.removeAll(keepingCapacity: true)
    empties = 0
    value = 0
    for turn in turns where value < Fine.impossible {
      value += chosen(by: turn, in: part, at: prices, standing)
    }
    for person in people where value < Fine.impossible {
      let diary = part.diaries[person]
      let cost = table.fill(for: diary, in: part, at: prices, standing)
      value += cost
      if cost < Fine.impossible / 2 { table.appendSeats(for: diary, to: &seats) }
    }
    if value >= Fine.impossible / 2 { value = Fine.impossible }
  }

  /// The cheapest pair, or nobody where that is cheaper still.
  private mutating func chosen(
    by turn: Int, in part: PricedPart, at prices: Prices, _ standing: Standing
  ) -> Int {
    var least = standing.mayBeEmpty[turn] ? prices.empty : Fine.impossible
    var pair: Int?
    for index in part.choicesOfTurn[turn] where standing.isOpen[index] {
      let cost = Shift.cost(of: part.choices[index], at: prices)
      if cost < least { (least, pair) = (cost, index) }
    }
    if let pair { choices.append(pair) } else { empties += 1 }
    return least
  }

  /// What a pair costs its turn.
  static func cost(of choice: PricedPart.Choice, at prices: Prices) -> Int {
    prices.seats[choice.one] + prices.seats[choice.other]
      + (choice.meeting.map { prices.tallies[$0] } ?? 0)
  }
}
