/// Hides what must not be read from a table, in itself or beside all that was published before.
public struct DisclosureControl {
  private let rules: SmallCounts
  private let before: PublishedBefore
  private let truth: (CellPlace) -> Int?
  /// What could be worked out before this table came: nothing in it can mend that.
  private let lost: Set<CellPlace>

  /// Takes the threshold under which counts of people are hidden, what was published before, and
  /// where to ask for the truth of a place.
  ///
  /// The truth is asked for places of earlier tables and for stretches of days that periods cut
  /// out of each other; nil is *not held*.
  public init(
    threshold: Int, before: PublishedBefore, truth: @escaping (CellPlace) -> Int?
  ) {
    rules = SmallCounts(threshold: threshold, before: before)
    self.before = before
    self.truth = truth
    let eye = ReadersEye(nil, rules: rules, before: before, truth: truth)
    lost = Set(DisclosureProof(eye.knowledge(hiding: [])).exposed)
  }

  /// The table with small counts hidden, and others for their sake; nil where nothing that could
  /// be hidden would be enough.
  public func publish(
    _ table: PublicTable, coarser: CoarserReason? = nil
  ) -> PublishedTable? {
    let eye = self.eye(table)
    let companion = Companion(table) { rules.shownBefore[$0] == $1 }
    var hidden = Set(
      table.places.filter { place in
        guard table.kind(of: place) == .people, let count = table.counts[place] else {
          return false
        }
        return rules.isSmall(count, at: place)
      })
    var others: [CellPlace] = []
    while true {
      let exposed = self.exposed(eye, hiding: hidden)
      if exposed.isEmpty { break }
      guard let next = companion.next(for: exposed, hidden: hidden) else { return nil }
      hidden.insert(next)
      others.append(next)
    }
    // Whatever was hidden on the way and is no longer needed is shown again, the largest first.
    for place in others.sorted(by: { (table.counts[$0] ?? 0) > (table.counts[$1] ?? 0) }) {
      let fewer = hidden.subtracting([place])
      if exposed(eye, hiding: fewer).isEmpty { hidden = fewer }
    }
    return PublishedTable(table, hiding: hidden, coarser: coarser)
  }

  /// The proof for a table that was counted so, with the interval of every hidden count.
  public func proof(of table: PublishedTable, counted: PublicTable) -> DisclosureProof {
    DisclosureProof(eye(counted).knowledge(hiding: Set(table.hidden)), isFull: true)
  }

  /// What a table that was counted so exposes, and was not exposed before.
  public func exposed(by table: PublishedTable, counted: PublicTable) -> [CellPlace] {
    exposed(eye(counted), hiding: Set(table.hidden))
  }

  private func eye(_ table: PublicTable) -> ReadersEye {
    ReadersEye(table, rules: rules, before: before, truth: truth)
  }

  private func exposed(_ eye: ReadersEye, hiding hidden: Set<CellPlace>) -> [CellPlace] {
    DisclosureProof(eye.knowledge(hiding: hidden)).exposed.filter { !lost.contains($0) }
  }
}
