import Publication
import Scheme
import Testing

@Suite struct `What was published before` {
  private static let quarters = [
    "2026-04-01..2026-06-30", "2026-07-01..2026-09-30", "2026-10-01..2026-12-31",
    "2027-01-01..2027-03-31",
  ]
  private static let year = "2026-04-01..2027-03-31"
  private static let suites = PublicDimension(
    "suite", "Suite", ["LEA", "NUN", "ALL"].map { PublicCategory($0, $0) },
    breakdowns: [Breakdown("ALL", of: ["LEA", "NUN"])])

  /// A scheme's children held, by suite and quarter.
  private struct Children {
    var counts: [String: [Int]]

    func count(_ place: CellPlace) -> Int? {
      guard let suite = place["suite"], let period = place["period"],
        let days = ClosedRange(period: period)
      else { return nil }
      let suites = suite == "ALL" ? ["LEA", "NUN"] : [suite]
      return suites.reduce(0) { sum, suite in
        sum
          + zip(quarters, counts[suite] ?? []).filter { quarter, _ in
            ClosedRange(period: quarter).map { days.contains($0.lowerBound) } ?? false
          }.map(\.1).reduce(0, +)
      }
    }

    func table(_ period: String) -> PublicTable {
      PublicTable(
        name: "children", title: "Children", fixed: ["period": period], dimensions: [suites],
        count: count)
    }
  }

  @Test func `a year is not shown beside three quarters that give the fourth away`() throws {
    let children = Children(counts: ["LEA": [20, 30, 40, 2], "NUN": [25, 35, 45, 50]])
    var before = PublishedBefore()
    for quarter in Self.quarters.prefix(3) {
      let control = DisclosureControl(threshold: 5, before: before, truth: children.count)
      before.add(try #require(control.publish(children.table(quarter))))
    }
    #expect(before.tables.allSatisfy { $0.hidden.isEmpty })
    let control = DisclosureControl(threshold: 5, before: before, truth: children.count)
    let year = children.table(Self.year)
    let published = try #require(control.publish(year))
    #expect(published[CellPlace(["period": Self.year, "suite": "LEA"])] == .hidden)
    #expect(control.proof(of: published, counted: year).holds)
    // Nobody published before, nothing to take away from the year.
    let alone = DisclosureControl.first(year)
    #expect(try #require(alone.publish(year)).hidden.isEmpty)
  }

  @Test func `a cell hidden in a quarter stays hidden when the year comes`() throws {
    let children = Children(counts: ["LEA": [2, 30, 40, 60], "NUN": [25, 35, 45, 50]])
    var before = PublishedBefore()
    for quarter in Self.quarters {
      let control = DisclosureControl(threshold: 5, before: before, truth: children.count)
      before.add(try #require(control.publish(children.table(quarter))))
    }
    let control = DisclosureControl(threshold: 5, before: before, truth: children.count)
    let year = children.table(Self.year)
    let published = try #require(control.publish(year))
    let proof = control.proof(of: published, counted: year)
    #expect(proof.holds)
    let small = CellPlace(["period": Self.quarters[0], "suite": "LEA"])
    #expect(try #require(proof.protected[small]).count > 1)
  }

  @Test func `a figure revised by a few is not shown beside the old one`() throws {
    let first = Children(counts: ["LEA": [20], "NUN": [25]])
    let published = try #require(
      DisclosureControl.first(first.table(Self.quarters[0])).publish(first.table(Self.quarters[0])))
    let later = Children(counts: ["LEA": [22], "NUN": [25]])
    let control = DisclosureControl(
      threshold: 5, before: PublishedBefore([published]), truth: later.count)
    let table = later.table(Self.quarters[0])
    let again = try #require(control.publish(table))
    #expect(again[CellPlace(["period": Self.quarters[0], "suite": "LEA"])] == .hidden)
    #expect(again[CellPlace(["period": Self.quarters[0], "suite": "NUN"])] == .shown(25))
    #expect(control.exposed(by: again, counted: table).isEmpty)
  }

  @Test func `a figure revised by more is shown anew`() throws {
    let first = Children(counts: ["LEA": [20], "NUN": [25]])
    let table = first.table(Self.quarters[0])
    let published = try #require(DisclosureControl.first(table).publish(table))
    let later = Children(counts: ["LEA": [30], "NUN": [25]])
    let control = DisclosureControl(
      threshold: 5, before: PublishedBefore([published]), truth: later.count)
    let again = try #require(control.publish(later.table(Self.quarters[0])))
    #expect(again[CellPlace(["period": Self.quarters[0], "suite": "LEA"])] == .shown(30))
  }

  @Test func `the same table again is the same table`() throws {
    let children = Children(counts: ["LEA": [2], "NUN": [25]])
    let table = children.table(Self.quarters[0])
    let published = try #require(DisclosureControl.first(table).publish(table))
    let control = DisclosureControl(
      threshold: 5, before: PublishedBefore([published]), truth: children.count)
    #expect(try #require(control.publish(table)) == published)
  }

  @Test func `overlapping periods cut the calendar into stretches`() throws {
    let days = ["2026-04-01..2026-06-30", "2026-04-01..2026-07-03", "2026-07-04..2026-07-10"]
    let stretches = PublishedBefore.stretches(of: days.compactMap { ClosedRange(period: $0) })
    #expect(
      stretches.map(\.period) == [
        "2026-04-01..2026-06-30", "2026-07-01..2026-07-03", "2026-07-04..2026-07-10",
      ])
  }
}
