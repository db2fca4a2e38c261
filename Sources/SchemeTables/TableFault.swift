import Spreadsheets

/// Faults that every table can have.
enum TableFault {
  static let empty = SheetFault(
    line: 1, what: "The file is empty.", remedy: "See the headings with --template.")
}
