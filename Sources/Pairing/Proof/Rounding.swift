/// Makes a legal rota of what turns chose at some prices, and fills what it can.
///
/// It proves nothing: it finds rotas that a proof may then show to be the best.
struct Rounding: Sendable {
  let part: PricedPart
  let whereabouts: Whereabouts
  private var taken: [[Int]]
  private var rota: PartRota

  init(of part: PricedPart, _ whereabouts: Whereabouts) {
    self.part = part
    self.whereabouts = whereabouts
    taken = Array(repeating: [], count: part.diaries.count)
    rota = PartRota(choices: part.turns.map { _ in nil })
  }

  /// A legal rota near what the turns wanted; nil where what is settled cannot be kept.
  mutating func rota(
    wanting wanted: [Int], at prices: Prices, _ standing: Standing
  ) -> PartRota? {
    taken = Array(repeating: [], count: part.diaries.count)
    rota = PartRota(choices: part.turns.map { _ in nil })
    let pinned = part.choices.indices.filter { part.isPinned[turn(of: $0)] }
    for index in pinned + wanted where rota.choices[turn(of: index)] == nil {
      if !take(index), part.isPinned[turn(of: index)] { return nil }
    }
    for turn in part.turns.indices where rota.choices[turn] == nil {
      let open = part.choicesOfTurn[turn].filter { standing.isOpen[$0] }
      let byCost = open.map { (Shift.cost(of: part.choices[$0], at: prices), $0) }.sorted(by: <)
      _ = byCost.first { take($0.1) }
    }
    return rota
  }

  private func turn(of choice: Int) -> Int { part.seats[part.choices[choice].one].turn }

  /// Gives a turn to a pair if both are free.
  private mutating func take(_ index: Int) -> Bool {
    let seats = [part.choices[index].one, part.choices[index].other]
    guard seats.allSatisfy(isFree) else { return false }
    for seat in seats { taken[part.seats[seat].person].append(seat) }
    rota.choices[turn(of: index)] = index
    return true
  }

  private func isFree(_ seat: Int) -> Bool {
    let person = part.seats[seat].person
    let diary = part.diaries[person]
    return taken[person].count + 1 < diary.load.count
      && !taken[person].contains { whereabouts.clash($0, seat, in: diary) }
  }
}
