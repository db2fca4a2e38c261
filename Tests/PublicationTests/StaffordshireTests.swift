import Publication
import Testing

@Suite struct `Staffordshire's table` {
  private let table = Tables.staffordshire

  @Test func `adds up as it was published`() {
    #expect(table.wrongTotals.isEmpty)
    let all = CellPlace([
      "period": "2014-04-01..2014-06-30", "panel": "all", "measure": "not_visited",
    ])
    #expect(table.counts[all] == 97)
  }

  @Test func `hides the one juvenile of Trent Valley, and enough others`() throws {
    let control = DisclosureControl.first(table)
    let published = try #require(control.publish(table))
    func cell(_ panel: String, _ measure: String) -> PublishedCell {
      published[
        CellPlace([
          "period": "2014-04-01..2014-06-30", "panel": panel, "measure": measure,
        ])]
    }
    #expect(cell("trent_valley", "juveniles") == .hidden)
    #expect(cell("southern", "juveniles") == .hidden)
    // Adults would give juveniles away by subtraction from those present.
    #expect(cell("trent_valley", "adults") == .hidden)
    #expect(cell("northern", "visits") == .shown(39))
    #expect(cell("trent_valley", "visits") == .shown(12))
    #expect(cell("all", "present") == .shown(305))
    #expect(published.hidden.count <= 6)
  }

  @Test func `is proved, with an interval for every hidden count`() throws {
    let control = DisclosureControl.first(table)
    let published = try #require(control.publish(table))
    let proof = control.proof(of: published, counted: table)
    #expect(proof.holds)
    #expect(proof.exposed.isEmpty)
    #expect(Set(proof.protected.keys) == Set(published.hidden))
    #expect(proof.protected.values.allSatisfy { $0.count > 1 })
  }

  @Test func `is exposed when the small counts alone are hidden`() {
    let control = DisclosureControl.first(table)
    let small = table.places.filter { table.kind(of: $0) == .people && (table.counts[$0] ?? 0) < 5 }
    let published = PublishedTable(
      name: table.name, title: table.title, fixed: table.fixed, dimensions: table.dimensions,
      cells: Dictionary(
        uniqueKeysWithValues: table.places.map { place in
          (place, small.contains(place) ? .hidden : .shown(table.counts[place] ?? 0))
        }))
    #expect(control.exposed(by: published, counted: table) == small.sorted())
    #expect(!control.proof(of: published, counted: table).holds)
  }
}
