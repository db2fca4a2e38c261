/// The ways to tell the same figures, the finest first.
public struct CoarserTables: Sendable {
  /// The tables with why each says less than the one before it; the first says all.
  public let tables: [(reason: CoarserReason?, table: PublicTable)]
  /// The same with a coarser table behind the others.
  func adding(_ reason: CoarserReason, _ table: PublicTable) -> CoarserTables {
    CoarserTables(tables: tables + [(reason, table)], finest: finest)
  }

  private init(
    tables: [(reason: CoarserReason?, table: PublicTable)], finest: PublicTable
  ) {
    self.tables = tables
    self.finest = finest
  }

  /// The one that says all.
  let finest: PublicTable

  /// A table alone, which becomes no coarser.
  public init(_ table: PublicTable, reason: CoarserReason? = nil) {
    tables = [(reason, table)]
    finest = table
  }

  /// A table told by suites and by quarters, where it has them: suites are given up first, since
  /// quarters are what readers compare; then quarters, then both.
  public init(_ table: PublicTable, suites: String, quarters: String) {
    let codes = Set(table.dimensions.filter { !$0.breakdowns.isEmpty }.map(\.code))
    var tables: [(CoarserReason?, PublicTable)] = [(nil, table)]
    if codes.contains(suites) { tables.append((.suitesTogether, table.together(suites))) }
    if codes.contains(quarters) { tables.append((.quartersTogether, table.together(quarters))) }
    if codes.isSuperset(of: [suites, quarters]) {
      tables.append((.bothTogether, table.together(suites).together(quarters)))
    }
    self.tables = tables
    finest = table
  }
}

extension DisclosureControl {
  /// The finest of several tables of which no more than a third need be hidden; one that says that
  /// nothing can be shown, where there is none.
  public func publish(finestOf ladder: CoarserTables) -> PublishedTable {
    for (reason, table) in ladder.tables {
      guard let published = publish(table, coarser: reason) else { continue }
      if 3 * published.hidden.count <= published.places.count { return published }
    }
    let finest = ladder.finest
    return PublishedTable(
      name: finest.name, title: finest.title, fixed: finest.fixed, dimensions: [],
      coarser: .tooFew, cells: [:])
  }
}
