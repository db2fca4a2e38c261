import Publication
import Testing

@Suite struct `A coarser table instead` {
  private func table(_ inner: [[Int]]) -> PublicTable { Tables.crossed(inner) }

  @Test func `is not needed where few cells are hidden`() throws {
    let wide = table([[2, 30, 11, 40, 50], [9, 40, 70, 20, 30], [60, 80, 90, 40, 30]])
    let published = try #require(
      DisclosureControl.first(wide).publish(
        finestOf: CoarserTables(wide, suites: "row", quarters: "column")))
    #expect(published.coarser == nil)
    #expect(!published.hidden.isEmpty)
  }

  @Test func `shows suites together where more than a third would be hidden, and says so`() throws {
    let small = table([[2, 3, 1, 4], [9, 8, 7, 6]])
    let published = try #require(
      DisclosureControl.first(small).publish(
        finestOf: CoarserTables(small, suites: "row", quarters: "column")))
    #expect(published.coarser == .suitesTogether)
    #expect(published.dimensions[0].categories.map(\.code) == ["all"])
    #expect(published.hidden.isEmpty)
  }

  @Test func `shows the year where the quarters are small too`() throws {
    let small = table([[1, 1, 1, 1], [1, 1, 1, 1]])
    let control = DisclosureControl.first(small)
    let published = try #require(
      control.publish(finestOf: CoarserTables(small, suites: "row", quarters: "column")))
    #expect(published.coarser == .bothTogether)
    #expect(published.places.compactMap { published[$0].count } == [8])
  }

  @Test func `shows nothing where even the year is too few`() throws {
    let small = table([[0, 1], [0, 1]])
    let published = try #require(
      DisclosureControl.first(small).publish(
        finestOf: CoarserTables(small, suites: "row", quarters: "column")))
    #expect(published.coarser == .tooFew)
    #expect(published.cells.isEmpty)
  }
}
