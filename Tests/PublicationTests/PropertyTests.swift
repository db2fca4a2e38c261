import Testing

@testable import Publication

@Suite struct `Random tables` {
  /// Suites by outcomes by quarters, each with its total, many of the counts small.
  private static func table(_ seed: Int) -> PublicTable {
    var chance = Repeatable(seed)
    let sizes = [2, Int.random(in: 2...5, using: &chance), Int.random(in: 1...4, using: &chance)]
    let most = [4, 9, 30, 200][Int.random(in: 0...3, using: &chance)]
    var inner: [[Int]: Int] = [:]
    for suite in 0..<sizes[0] {
      for outcome in 0..<sizes[1] {
        for quarter in 0..<sizes[2] {
          inner[[suite, outcome, quarter]] = Int.random(in: 0...most, using: &chance)
        }
      }
    }
    let names = ["suite", "outcome", "quarter"]
    return PublicTable(
      name: "t\(seed)", title: "T",
      dimensions: zip(names, sizes).map { Tables.numbered($0, $1) }
    ) { place in
      inner.reduce(0) { sum, cell in
        zip(names, cell.key).allSatisfy { place[$0] == "all" || place[$0] == "\($1)" }
          ? sum + cell.value : sum
      }
    }
  }

  @Test(arguments: 0..<60)
  func `are published with a proof that adds up, and nothing small is shown`(seed: Int) throws {
    let table = Self.table(seed)
    let control = DisclosureControl.first(table)
    let published = try #require(control.publish(table))
    let proof = control.proof(of: published, counted: table)
    #expect(proof.exposed.isEmpty)
    #expect(proof.holds)
    for place in table.places {
      let count = try #require(table.counts[place])
      if (1..<5).contains(count) { #expect(published[place] == .hidden) }
      if let shown = published[place].count { #expect(shown == count) }
      if count == 0 { #expect(published[place] == .shown(0)) }
    }
    for (place, interval) in proof.protected {
      #expect(interval.contains(try #require(table.counts[place])))
    }
  }

  @Test func `a proof with a forged table does not hold`() throws {
    let table = Tables.staffordshire
    let control = DisclosureControl.first(table)
    let published = try #require(control.publish(table))
    let proof = control.proof(of: published, counted: table)
    var tables = proof.tables
    tables[0][0] += 1
    let forged = DisclosureProof(
      knowledge: proof.knowledge, tables: tables, intervals: proof.intervals)
    #expect(!forged.holds)
    let short = DisclosureProof(
      knowledge: proof.knowledge, tables: [], intervals: proof.intervals)
    #expect(!short.holds)
  }
}
