/// Writes rows that every spreadsheet program opens as the same cells, and runs none of them.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a return would be taken for a formula; it
/// is given an apostrophe in front, unless it is a plain number; and so is a cell that begins with
/// apostrophes before such a sign, because `SheetReader` takes one off again.
public struct SheetWriter: Sendable {
  /// The byte order mark by which Excel knows UTF-8.
  public static let byteOrderMark = "\u{FEFF}"

  /// One row with its line end, CR LF.
  public static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A whole sheet with byte order mark, headings first.
  public static func sheet(_ rows: [[String]]) -> String {
    byteOrderMark + rows.map(row).joined()
  }

  private static func cell(_ text: String) -> String {
    var cell = text
    if isGuarded(text.utf8), !isPlainNumber(text) { cell = "'" + text }
    let quoted = cell.utf8.contains { [0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D].contains($0) }
    guard quoted else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// Whether apostrophes, or nothing, stand before a sign that begins a formula.
  static func isGuarded(_ cell: some Collection<UInt8>) -> Bool {
    cell.first { $0 != UInt8(ascii: "'") }.map(isRisky) ?? false
  }

  private static func isRisky(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }

  private static func isPlainNumber(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    return !digits.isEmpty && digits.allSatisfy { (48...57).contains($0) }
  }
}
