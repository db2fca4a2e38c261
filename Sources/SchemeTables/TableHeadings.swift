import Scheme
import Spreadsheets

/// Which column of a file holds which column of a table, whatever their order and case.
struct TableHeadings<Column: Hashable & Sendable>: Sendable {
  let indices: [Column: Int]
  /// How many headings the file has; cells beyond them have no meaning.
  let count: Int
  let faults: [SheetFault]

  init(_ row: SheetRow, _ table: [(column: TableColumn, key: Column)]) {
    let known = Dictionary(
      table.map { (Self.plain($0.column.heading), $0.key) },
      uniquingKeysWith: { first, _ in first })
    var indices: [Column: Int] = [:]
    var faults: [SheetFault] = []
    for index in 0..<row.count {
      let heading = row.text(index)
      if heading.isEmpty { continue }
      guard let key = known[Self.plain(heading)] else {
        faults.append(Self.unknown(heading, index, row, table.map(\.column.heading)))
        continue
      }
      if indices.updateValue(index, forKey: key) != nil {
        faults.append(
          SheetFault(
            line: row.line, column: index + 1, heading: Self.shown(heading),
            what: "The heading stands twice.", remedy: "Delete one of the two columns."))
      }
    }
    for (column, key) in table where column.isRequired && indices[key] == nil {
      faults.append(
        SheetFault(
          line: row.line, what: "The column \(column.heading) is missing.",
          remedy: "Add it; --template prints a file with every heading."))
    }
    self.indices = indices
    self.faults = faults
    count = row.count
  }

  private static func unknown(
    _ heading: String, _ index: Int, _ row: SheetRow, _ known: [String]
  ) -> SheetFault {
    let nearest = NearestWord(to: heading, among: known).word
    return SheetFault(
      line: row.line, column: index + 1, heading: shown(heading),
      what: "No column has this heading.",
      remedy: nearest.map { "Did you mean \($0)?" }
        ?? "Delete the column, or see the headings with --template.")
  }

  /// A heading as it is compared: small letters and digits only.
  private static func plain(_ heading: String) -> String {
    String(
      decoding: heading.lowercased().utf8.filter {
        (48...57).contains($0) || (97...122).contains($0)
      }, as: UTF8.self)
  }

  /// A heading as it is quoted back, cut where it runs on.
  private static func shown(_ heading: String) -> String { String(heading.prefix(40)) }
}
