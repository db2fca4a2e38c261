/// Looks through all rotas of a part, a branch at a time, and leaves out what prices rule out.
///
/// Each branch is bounded as the whole part is (see `Prices`). A branch whose bound reaches the
/// best score found cannot hold a better rota and is dropped; any other is parted in two by a seat
/// that is taken in one half and left in the other. When no branch is left the best is the best.
struct PartProof: Sendable {
  let part: PricedPart
  let whereabouts: Whereabouts
  let pace: Pace
  let isOver: @Sendable () -> Bool
  /// The best rota found, and what it costs in fine steps.
  private(set) var best: (rota: PartRota, cost: Int)?
  /// What no rota of the part costs less than, as far as the search has come.
  private(set) var lower: Int
  /// How many branches were looked at.
  private(set) var nodes = 0
  private var nodesLeft: Int
  private var ladder: Ladder
  private let root: Ascent
  private let grain: Grain
  private var elimination: Elimination
  private var open: [Branch] = []

  /// Starts from a bound already climbed to.
  init(
    _ bound: PartBound, pace: Pace, best: PartRota?, nodes: Int,
    isOver: @escaping @Sendable () -> Bool
  ) {
    part = bound.calm.valuation.part
    whereabouts = Whereabouts(of: part)
    self.pace = pace
    self.isOver = isOver
    self.best = best.map { [part] in ($0, $0.cost(in: part)) }
    ladder = bound.ladder
    root = bound.calm
    grain = bound.grain
    lower = bound.ladder.value
    nodesLeft = nodes
    elimination = Elimination(of: part)
  }

  /// A value from here on is no better than the best known: scores rise in steps.
  private var limit: Int {
    best.map { grain.limit(under: $0.cost) } ?? Fine.impossible
  }

  /// The least cost a rota can have, as far as the search has come.
  var least: Int { grain.raised(lower) }

  /// Whether the best rota is proved to be one.
  var isProved: Bool { lower >= limit }

  /// Searches until nothing better can be left, or the nodes are used up, or it is over.
  mutating func run() {
    let counts = ladder.values.indices.sorted { (ladder.values[$0], $0) < (ladder.values[$1], $1) }
    for (index, count) in counts.enumerated() {
      lower = min(limit, ladder.values[count])
      guard ladder.values[count] < limit else { return }
      open = [
        Branch(
          empties: count, standing: Standing(of: part), ascent: root,
          charge: Double(ladder.charges[count]), value: ladder.values[count],
          leaning: Leaning(of: part))
      ]
      while let branch = open.popLast() {
        guard nodesLeft > 0, !isOver() else {
          let rest = counts.dropFirst(index + 1).map { ladder.values[$0] }
          lower = min(limit, ([branch] + open).map(\.value).min() ?? limit, rest.min() ?? limit)
          return
        }
        explore(branch)
      }
    }
    lower = limit
  }

  /// Iterations in a branch: fewer are quicker each, but leave many times more branches open.
  private static let climbing = 200

  private mutating func explore(_ branch: Branch) {
    guard branch.value < limit else { return }
    nodes += 1
    nodesLeft -= 1
    var branch = branch
    let rules = Settling(part: part, whereabouts: whereabouts, empties: branch.empties)
    guard rules.settle(&branch.standing) else { return }
    for _ in 0..<2 {
      guard climb(&branch, Self.climbing) else { return }
      let hasClosed = elimination.close(
        in: part, at: branch.ascent.prices, value: latest, below: limit, &branch.standing)
      guard hasClosed else { break }
      guard rules.settle(&branch.standing) else { return }
    }
    part(branch)
  }

  /// Parts a branch in two, the likelier half to be looked at first.
  private mutating func part(_ branch: Branch) {
    var (filled, empty) = (branch, branch)
    var isLikely: Bool
    if let turn = branch.leaning.mostUncertainTurn(in: part, branch.standing) {
      filled.standing.mayBeEmpty[turn] = false
      for choice in part.choicesOfTurn[turn] { empty.standing.isOpen[choice] = false }
      isLikely = branch.leaning.turns[turn] >= 0.5
    } else if let seat = branch.leaning.mostUncertainSeat(in: branch.standing) {
      filled.standing.places[seat] = .taken
      empty.standing.places[seat] = .away
      isLikely = branch.leaning.seats[seat] >= 0.5
    } else {
      finish(branch)
      return
    }
    open += isLikely ? [empty, filled] : [filled, empty]
  }

  /// The value at the branch's last prices.
  private var latest = 0

  /// Climbs in a branch; false where nothing better than the best known is left in it.
  private mutating func climb(_ branch: inout Branch, _ length: Int) -> Bool {
    for step in 0..<length {
      branch.ascent.charge(empty: Int(branch.charge))
      let value = branch.ascent.value(branch.standing)
      guard value < Fine.impossible else { return false }
      latest = value + (part.unfilled - branch.ascent.prices.empty) * branch.empties
      branch.value = max(branch.value, latest)
      branch.leaning.note(branch.ascent.valuation)
      if step == 0 || step == length - 1 { round(branch) }
      guard branch.value < limit else { return false }
      guard step < length - 1 else { break }
      let fade = Pace.fade(step, of: length)
      let fine = pace.fine / 2 * fade
      let coarse = branch.charge * 0.01 * fade
      branch.ascent.move(fine: fine, coarse: fine + coarse)
      branch.charge = max(
        0,
        branch.charge + coarse * Double((branch.ascent.valuation.empties - branch.empties).signum())
      )
    }
    return true
  }

  private mutating func round(_ branch: Branch) {
    var rounding = Rounding(of: part, whereabouts)
    let wanted = branch.ascent.valuation.shifts.flatMap(\.choices)
    guard
      let rota = rounding.rota(
        wanting: wanted, at: branch.ascent.prices, branch.standing)
    else { return }
    consider(rota)
  }

  private mutating func consider(_ rota: PartRota) {
    let cost = rota.cost(in: part)
    if best.map({ cost < $0.cost }) ?? true { best = (rota, cost) }
  }

  /// Every seat is settled: one rota is left, and it is legal.
  private mutating func finish(_ branch: Branch) {
    var rota = PartRota(choices: part.turns.map { _ in nil })
    for turn in part.turns.indices {
      rota.choices[turn] = part.choicesOfTurn[turn].first { branch.standing.isOpen[$0] }
    }
    consider(rota)
  }
}
