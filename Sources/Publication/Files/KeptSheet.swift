import Spreadsheets

/// A published table as the text that is kept of it, from which it is read again to the letter.
extension PublishedTable {
  /// Rows of a kind each: `table`, `fixed`, `dimension`, `category`, `breakdown`, `cell`.
  public var kept: String {
    var rows = [["table", name, title, coarser?.rawValue ?? ""]]
    rows += fixed.sorted { $0.key < $1.key }.map { ["fixed", $0.key, $0.value] }
    for dimension in dimensions {
      rows.append(["dimension", dimension.code, dimension.label])
      rows += dimension.categories.map { ["category", $0.code, $0.label, $0.kind.rawValue] }
      rows += dimension.breakdowns.map { ["breakdown", $0.total] + $0.parts }
    }
    if !cells.isEmpty {
      rows += places.map { place in
        ["cell", self[place].text] + dimensions.map { place[$0.code] ?? "" }
      }
    }
    return rows.map(SheetWriter.row).joined()
  }

  /// Reads what `kept` wrote, or throws which line is nothing that it writes.
  public init(kept text: String) throws(KeptTableFault) {
    var reading = KeptReading()
    // The kept text has no headings: the first row is the table's own.
    var reader = SheetReader(Array(text.utf8))
    var wrongLine: Int?
    do throws(SheetFault) {
      while wrongLine == nil, let row = try reader.next() {
        if !reading.take((0..<row.count).map(row.text)) { wrongLine = row.line }
      }
    } catch {
      wrongLine = error.line
    }
    if let wrongLine { throw KeptTableFault(line: wrongLine) }
    guard let table = reading.table else { throw KeptTableFault(line: 1) }
    self = table
  }
}

/// That a kept text is no table, and at which of its lines.
public struct KeptTableFault: Error, Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
}

/// Puts a table together again, row by row.
private struct KeptReading {
  private var heading: (name: String, title: String, coarser: String)?
  private var fixed: [String: String] = [:]
  private var dimensions: [Draft] = []
  private var cells: [CellPlace: PublishedCell] = [:]

  private struct Draft {
    var code: String
    var label: String
    var categories: [PublicCategory] = []
    var breakdowns: [Breakdown] = []
  }

  mutating func take(_ row: [String]) -> Bool {
    switch (row[0], row.count) {
    case ("table", 3...): heading = (row[1], row[2], row.count > 3 ? row[3] : "")
    case ("fixed", 3): fixed[row[1]] = row[2]
    case ("dimension", 3): dimensions.append(Draft(code: row[1], label: row[2]))
    case ("category", 4):
      guard let kind = CountKind(rawValue: row[3]), !dimensions.isEmpty else { return false }
      dimensions[dimensions.count - 1].categories.append(
        PublicCategory(row[1], row[2], kind: kind))
    case ("breakdown", 3...):
      guard !dimensions.isEmpty else { return false }
      dimensions[dimensions.count - 1].breakdowns.append(
        Breakdown(row[1], of: Array(row[2...])))
    case ("cell", dimensions.count + 2):
      guard let cell = PublishedCell(row[1]) else { return false }
      let categories = zip(dimensions.map(\.code), row[2...])
      cells[CellPlace(fixed.merging(categories) { _, new in new })] = cell
    default: return false
    }
    return true
  }

  var table: PublishedTable? {
    guard let heading else { return nil }
    return PublishedTable(
      name: heading.name, title: heading.title, fixed: fixed,
      dimensions: dimensions.map {
        PublicDimension($0.code, $0.label, $0.categories, breakdowns: $0.breakdowns)
      }, coarser: CoarserReason(rawValue: heading.coarser), cells: cells)
  }
}
