import GRDB

/// A row of a statement that has thousands: where its columns stand was looked up once.
///
/// It is the cursor's own row, and must not outlive the step it was given in.
struct PlacedRow: NamedColumns {
  private let row: Row
  private let places: Places

  fileprivate init(_ row: Row, _ places: Places) {
    self.row = row
    self.places = places
  }

  func word(_ column: String) -> String? { places.place(of: column).flatMap { row[$0] } }
  func number(_ column: String) -> Int? { places.place(of: column).flatMap { row[$0] } }
}

/// Where the columns of a statement stand.
///
/// Whoever asks for them in their own order, row after row, has each found at the first look: that
/// spares a list of thousands a hash for every column of every row.
private final class Places {
  private let names: [String]
  private let places: [String: Int]
  private var next = 0

  init(_ names: [String]) {
    self.names = names
    places = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }

  func place(of column: String) -> Int? {
    let place = next < names.count && names[next] == column ? next : places[column]
    if let place { next = place + 1 == names.count ? 0 : place + 1 }
    return place
  }
}

extension Statement {
  /// Each row of a statement in its order, none of which is copied.
  func each(
    _ arguments: StatementArguments, _ take: (PlacedRow) throws -> Void
  ) throws {
    let places = Places(columnNames)
    let rows = try Row.fetchCursor(self, arguments: arguments)
    while let row = try rows.next() { try take(PlacedRow(row, places)) }
  }
}
