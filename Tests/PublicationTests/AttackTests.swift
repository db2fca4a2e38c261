import Publication
import Testing

/// Tries every whole-numbered table, which no cleverness can outdo.
@Suite struct `An attacker with all the time there is` {
  /// The values each hidden inner cell takes over all tables of two rows by three columns that
  /// agree with everything shown, where `[c]` is at least one.
  private static func values(_ published: PublishedTable, most: Int) -> [CellPlace: Set<Int>] {
    func shown(_ row: String, _ column: String) -> Int? {
      published[CellPlace(["row": row, "column": column])].count
    }
    let names = [("0", "0"), ("0", "1"), ("0", "2"), ("1", "0"), ("1", "1"), ("1", "2")]
    let ranges = names.map { row, column in shown(row, column).map { $0...$0 } ?? 1...most }
    let sums: [(cells: [Int], total: Int?)] = [
      ([0, 1, 2], shown("0", "all")), ([3, 4, 5], shown("1", "all")), ([0, 3], shown("all", "0")),
      ([1, 4], shown("all", "1")), ([2, 5], shown("all", "2")),
      (Array(0..<6), shown("all", "all")),
    ]
    var found = Array(repeating: Set<Int>(), count: 6)
    var guess = ranges.map(\.lowerBound)
    while true {
      let agrees = sums.allSatisfy { sum in
        guard let total = sum.total else { return true }
        var whole = 0
        for cell in sum.cells { whole += guess[cell] }
        return whole == total
      }
      if agrees { for (cell, value) in guess.enumerated() { found[cell].insert(value) } }
      guard let next = guess.indices.first(where: { guess[$0] < ranges[$0].upperBound }) else {
        break
      }
      for cell in 0..<next { guess[cell] = ranges[cell].lowerBound }
      guess[next] += 1
    }
    var byPlace: [CellPlace: Set<Int>] = [:]
    for (name, values) in zip(names, found) where shown(name.0, name.1) == nil {
      byPlace[CellPlace(["row": name.0, "column": name.1])] = values
    }
    return byPlace
  }

  @Test(arguments: 0..<16)
  func `recovers no cell of a small random table`(seed: Int) throws {
    var chance = Repeatable(seed)
    let inner = (0..<2).map { _ in (0..<3).map { _ in Int.random(in: 0...8, using: &chance) } }
    let table = Tables.crossed(inner)
    let published = try #require(DisclosureControl.first(table).publish(table))
    for (place, values) in Self.values(published, most: 9) {
      #expect(values.contains(table.counts[place] ?? -1))
      #expect(values.count > 1, "\(place) of \(inner) is \(values)")
    }
  }

  @Test func `recovers a cell where only the small one is hidden`() {
    let table = Tables.crossed([[2, 7, 8], [9, 6, 5]])
    let careless = PublishedTable(
      name: "t", title: "T", fixed: [:], dimensions: table.dimensions,
      cells: Dictionary(
        uniqueKeysWithValues: table.places.map { place in
          (place, table.counts[place] == 2 ? .hidden : .shown(table.counts[place] ?? 0))
        }))
    let found = Self.values(careless, most: 9)
    #expect(found.values.map(\.count) == [1])
  }
}
