import GRDB

/// A row of a statement that has thousands: where its columns stand was looked up once.
///
/// It is the cursor's own row, and must not outlive the step it was given in.
struct PlacedRow: NamedColumns {
  private let row: Row
  private let places: [String: Int]

  init(_ row: Row, _ places: [String: Int]) {
    self.row = row
    self.places = places
  }

  func word(_ column: String) -> String? { places[column].flatMap { row[$0] } }
  func number(_ column: String) -> Int? { places[column].flatMap { row[$0] } }
}

extension Statement {
  /// Each row of a statement in its order, none of which is copied.
  func each(
    _ arguments: StatementArguments, _ take: (PlacedRow) throws -> Void
  ) throws {
    let names = columnNames
    let places = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    let rows = try Row.fetchCursor(self, arguments: arguments)
    while let row = try rows.next() { try take(PlacedRow(row, places)) }
  }
}
