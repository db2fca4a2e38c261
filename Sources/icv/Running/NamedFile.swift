import SchemeOffice
import Spreadsheets

extension Problem {
  /// Runs something about a file, so that a fault in it is told with the file's name.
  static func named<Outcome>(_ file: String, _ body: () throws -> Outcome) throws -> Outcome {
    do {
      return try body()
    } catch OfficeRefusal.table(let faults, let beyond) {
      throw Problem(file: file, faults: faults, beyond: beyond)
    }
  }

  /// Every fault of a spreadsheet, a line each.
  init(file: String, faults: [SheetFault], beyond: Int) {
    let lines = faults.prefix(200).map { fault in
      let column = [fault.columnLetter, fault.heading].compactMap { $0 }.joined(separator: " ")
      let place = column.isEmpty ? "" : "\(column): "
      return "\(file):\(fault.line): \(place)\(fault.what) \(fault.remedy)"
    }
    let more = faults.count - lines.count + beyond
    let rest = more > 0 ? ["and \(more) more."] : []
    self.init(
      .document, "table_faults", (lines + rest).joined(separator: "\n"),
      next: "Nothing was stored. Mend these and import the file again.")
  }
}
