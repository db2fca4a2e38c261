/// Chooses the count to hide for the sake of one that could be worked out.
struct Companion {
  private let table: PublicTable
  private let candidates: [CellPlace]
  /// The places of every sum of the table, total and parts.
  private let sums: [Set<CellPlace>]
  private let totals: Set<CellPlace>

  /// Takes a table and whether a count is public already.
  init(_ table: PublicTable, known: (CellPlace, Int) -> Bool) {
    self.table = table
    // A nought stays: it is shown by rule, so that `[c]` always means somebody.
    candidates = table.places.filter { place in
      guard table.kind(of: place) != .events, let count = table.counts[place], count > 0 else {
        return false
      }
      return !known(place, count)
    }
    var sums: [Set<CellPlace>] = []
    var totals: Set<CellPlace> = []
    for place in table.places {
      for dimension in table.dimensions {
        for breakdown in dimension.breakdowns where breakdown.total == place[dimension.code] {
          sums.append(Set(breakdown.parts.map { place.with(dimension.code, $0) } + [place]))
          totals.insert(place)
        }
      }
    }
    self.sums = sums
    self.totals = totals
  }

  /// The smallest count in a sum of which an exposed one is the only gap, parts before totals, and
  /// before either those that open no other sum; else the smallest near an exposed one, or of all.
  func next(for exposed: [CellPlace], hidden: Set<CellPlace>) -> CellPlace? {
    let exposed = Set(exposed)
    let near = sums.filter { !$0.isDisjoint(with: exposed) }
    let single = near.filter { $0.count { hidden.contains($0) } == 1 }
    let free = candidates.filter { !hidden.contains($0) }
    for lines in [single, near] {
      let places = lines.reduce(into: Set()) { $0.formUnion($1) }
      let found = free.filter(places.contains)
      if let best = smallest(of: found, hidden) { return best }
    }
    return smallest(of: free, hidden)
  }

  private func smallest(of places: [CellPlace], _ hidden: Set<CellPlace>) -> CellPlace? {
    let untouched = sums.filter { $0.isDisjoint(with: hidden) }
    let ranked = places.map { place in
      let opened = untouched.count { $0.contains(place) }
      return Rank(
        order: [opened, totals.contains(place) ? 1 : 0, table.counts[place] ?? 0], place: place)
    }
    return ranked.min()?.place
  }

  private struct Rank: Comparable {
    let order: [Int]
    let place: CellPlace

    static func < (left: Rank, right: Rank) -> Bool {
      left.order == right.order
        ? left.place < right.place : left.order.lexicographicallyPrecedes(right.order)
    }
  }
}
