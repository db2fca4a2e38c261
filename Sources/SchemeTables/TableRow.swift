import Scheme
import Spreadsheets

/// One row under known headings: reads cells as what they should be and collects every fault.
struct TableRow<Column: Hashable & Sendable & RawRepresentable<String>> {
  let row: SheetRow
  let headings: TableHeadings<Column>
  private(set) var faults: [SheetFault] = []

  init(_ row: SheetRow, _ headings: TableHeadings<Column>) {
    self.row = row
    self.headings = headings
    for index in headings.count..<max(headings.count, row.count)
    where !row.bytes(index).isEmpty {
      faults.append(
        SheetFault(
          line: row.line, column: index + 1, what: "The cell stands under no heading.",
          remedy: "Put text that holds the separator in quotation marks, or delete the cell."))
    }
  }

  /// The bytes of a cell; none where the column is absent.
  func bytes(_ column: Column) -> ArraySlice<UInt8> {
    headings.indices[column].map { row.bytes($0) } ?? []
  }

  func text(_ column: Column) -> String { headings.indices[column].map { row.text($0) } ?? "" }

  /// Whether the file has the column at all.
  func has(_ column: Column) -> Bool { headings.indices[column] != nil }

  mutating func fault(_ column: Column, _ what: String, _ remedy: String) {
    faults.append(
      SheetFault(
        line: row.line, column: headings.indices[column].map { $0 + 1 },
        heading: column.rawValue, what: what, remedy: remedy))
  }

  /// The text of a cell that must not be empty, or nil with a fault.
  mutating func required(_ column: Column) -> String? {
    let text = text(column)
    guard text.isEmpty else { return text }
    fault(column, "The cell is empty.", "Fill it in.")
    return nil
  }

  /// The text of a cell up to so many characters, or nil when empty or too long, with a fault.
  mutating func text(_ column: Column, most: Int) -> String? {
    let text = text(column)
    if text.isEmpty { return nil }
    guard text.count <= most else {
      fault(column, "The text is longer than \(most) characters.", "Shorten it.")
      return nil
    }
    return text
  }

  /// A day, or nil when empty or, with a fault, unreadable.
  mutating func day(_ column: Column) -> CalendarDay? {
    let cell = bytes(column)
    if cell.isEmpty { return nil }
    if let day = DayCell.day(cell) { return day }
    fault(
      column, "\u{201C}\(shown(column))\u{201D} is not a day.",
      "Write it as 06/04/2026 (day first) or 2026-04-06.")
    return nil
  }

  /// A whole number within a range, or nil when empty or, with a fault, unreadable.
  mutating func number(_ column: Column, _ range: ClosedRange<Int>) -> Int? {
    let cell = bytes(column)
    if cell.isEmpty { return nil }
    if let number = NumberCell.number(cell), range.contains(number) { return number }
    fault(
      column,
      "\u{201C}\(shown(column))\u{201D} is not a whole number from \(range.lowerBound) "
        + "to \(range.upperBound).",
      "Write digits only; leave the cell empty where the figure is not held.")
    return nil
  }

  /// Yes or no, or nil when empty or, with a fault, unreadable.
  mutating func yesOrNo(_ column: Column) -> Bool? {
    switch text(column).lowercased() {
    case "": return nil
    case "yes", "y", "true": return true
    case "no", "n", "false": return false
    default:
      fault(column, "\u{201C}\(shown(column))\u{201D} is neither yes nor no.", "Write yes or no.")
      return nil
    }
  }

  /// The words of a list parted by `;`, `|`, `,` or spaces.
  func list(_ column: Column) -> [Substring] {
    text(column).split { ";|, \n\r\t".contains($0) }
  }

  /// A cell as it is quoted back, cut where it runs on.
  func shown(_ column: Column) -> String { String(text(column).prefix(40)) }
}
