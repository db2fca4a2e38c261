/// Collects unknowns and the sums they stand in, each unknown once.
struct UnknownLedger {
  private var unknowns: [Unknown] = []
  private var balances: [Balance] = []
  private var positions: [CellPlace: Int] = [:]

  var knowledge: ReaderKnowledge { ReaderKnowledge(unknowns: unknowns, balances: balances) }

  /// Adds an unknown, unless it is there.
  @discardableResult
  mutating func add(_ unknown: Unknown) -> Int {
    if let position = positions[unknown.place] { return position }
    positions[unknown.place] = unknowns.count
    unknowns.append(unknown)
    return unknowns.count - 1
  }

  /// Adds a sum, asking of each place whether a reader knows it; one that is all known is passed
  /// over.
  mutating func add(_ sum: Bookkeeping.Sum, _ unknown: (CellPlace) -> Unknown?) {
    let total = unknown(sum.total)
    let parts = sum.parts.compactMap(unknown)
    guard total != nil || !parts.isEmpty else { return }
    var positions = parts.map { add($0) }
    if let rest = sum.rest {
      let place = sum.total.with("rest", sum.parts.map(\.description).joined(separator: "+"))
      positions.append(
        add(
          Unknown(
            place: place, truth: rest, least: 0, most: ReadersEye.ceiling, isProtected: false)))
    }
    balances.append(Balance(total: total.map { add($0) }, parts: positions))
  }
}
