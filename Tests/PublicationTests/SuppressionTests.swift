import Publication
import Testing

@Suite struct `Hiding small counts` {
  @Test func `a table without small counts is shown whole`() throws {
    let table = Tables.crossed([[12, 30], [9, 40]])
    let published = try #require(DisclosureControl.first(table).publish(table))
    #expect(published.hidden.isEmpty)
  }

  @Test func `nought is shown, because nobody is behind it`() throws {
    let table = Tables.crossed([[0, 30], [9, 40]])
    let published = try #require(DisclosureControl.first(table).publish(table))
    #expect(published.hidden.isEmpty)
  }

  @Test func `one small count takes three others with it in a table of two by two`() throws {
    let table = Tables.crossed([[2, 30], [9, 40]])
    let published = try #require(DisclosureControl.first(table).publish(table))
    #expect(published.hidden.count == 4)
    #expect(published.hidden.allSatisfy { $0["row"] != "all" && $0["column"] != "all" })
  }

  @Test func `the smallest counts are hidden beside it`() throws {
    let table = Tables.crossed([[2, 30, 11], [9, 40, 70], [60, 80, 90]])
    let published = try #require(DisclosureControl.first(table).publish(table))
    let hidden = Set(published.hidden.compactMap { table.counts[$0] })
    #expect(hidden == [2, 11, 9, 70])
  }

  @Test func `the threshold is the scheme's own`() throws {
    let table = Tables.crossed([[7, 30], [15, 40]])
    let lenient = try #require(DisclosureControl.first(table, threshold: 5).publish(table))
    let strict = try #require(DisclosureControl.first(table, threshold: 10).publish(table))
    #expect(lenient.hidden.isEmpty)
    #expect(!strict.hidden.isEmpty)
  }

  @Test func `two small counts that sum to what only they can are not left alone`() throws {
    // 4 and 5 make 9: told that one is under five and the other is not, a reader has both.
    let table = Tables.crossed([[4, 5, 50], [20, 30, 60]])
    let control = DisclosureControl.first(table)
    let published = try #require(control.publish(table))
    let proof = control.proof(of: published, counted: table)
    #expect(proof.holds)
    #expect(proof.protected.values.allSatisfy { $0.count > 1 })
  }

  @Test func `visits are events, however few`() throws {
    let dimension = PublicDimension(
      "measure", "Measure",
      [PublicCategory("visits", "Visits", kind: .events), PublicCategory("held", "Held")])
    let table = PublicTable(name: "t", title: "T", dimensions: [dimension]) { place in
      place["measure"] == "visits" ? 2 : 3
    }
    let published = try #require(DisclosureControl.first(table).publish(table))
    #expect(published[CellPlace(["measure": "visits"])] == .shown(2))
    #expect(published[CellPlace(["measure": "held"])] == .hidden)
  }

  @Test func `a total of people and faults is small only for the people in it`() throws {
    func table(_ people: Int, _ faults: Int) -> PublicTable {
      let dimension = PublicDimension(
        "theme", "Theme",
        [
          PublicCategory("respect", "Respect"), PublicCategory("cell", "Cells", kind: .events),
          PublicCategory("all", "All", kind: .both),
        ], breakdowns: [Breakdown("all", of: ["respect", "cell"])])
      return PublicTable(name: "t", title: "T", dimensions: [dimension]) {
        ["respect": people, "cell": faults, "all": people + faults][$0["theme"] ?? ""]
      }
    }
    let faults = table(0, 1)
    #expect(try #require(DisclosureControl.first(faults).publish(faults)).hidden.isEmpty)
    let people = table(2, 20)
    let published = try #require(DisclosureControl.first(people).publish(people))
    #expect(Set(published.hidden.compactMap { $0["theme"] }) == ["respect", "all"])
  }

  @Test func `what is not held is neither nought nor hidden`() throws {
    let table = PublicTable(
      name: "t", title: "T", dimensions: [Tables.numbered("row", 2)]
    ) { $0["row"] == "1" ? nil : 20 }
    let published = try #require(DisclosureControl.first(table).publish(table))
    #expect(published[CellPlace(["row": "1"])] == .notHeld)
    #expect(published[CellPlace(["row": "1"])].text == "[x]")
  }

  @Test func `a total that its parts do not make up is found`() {
    let wrong = PublicTable(name: "t", title: "T", dimensions: [Tables.numbered("row", 2)]) {
      ["0": 10, "1": 20, "all": 31][$0["row"] ?? ""]
    }
    #expect(wrong.wrongTotals == [CellPlace(["row": "all"])])
    let open = PublicTable(name: "t", title: "T", dimensions: [Tables.numbered("row", 2)]) {
      ["0": 10, "all": 31][$0["row"] ?? ""]
    }
    #expect(open.wrongTotals.isEmpty)
  }
}
