public import Rotas
public import Scheme
public import Spreadsheets

/// The columns of an allotment made elsewhere; raw values are the headings.
public enum AllotmentColumn: String, Sendable, CaseIterable {
  case suite, week, visitors

  static let table: [(column: TableColumn, key: AllotmentColumn)] = [
    (TableColumn("suite", required: true, example: "LEA"), .suite),
    (TableColumn("week", required: true, example: "06/04/2026"), .week),
    (TableColumn("visitors", required: true, example: "V01;V02"), .visitors),
  ]
}

/// An allotment of pairs to windows made elsewhere: suite, week by its Monday, visitors by id.
public struct AllotmentTable: Sendable {
  /// The windows, in the file's order, each with its own identifier.
  public private(set) var windows: [Window] = []
  /// The line each window stands on.
  public private(set) var lines: [WindowID: Int] = [:]
  /// Every fault; while there is one, nothing may be stored, and the rules are checked after.
  public private(set) var faults: [SheetFault] = []

  /// Reads an allotment against the suites and visitors of the scheme.
  public init(_ bytes: [UInt8], suites: [SuiteCode], visitors: Set<VisitorID>) {
    var reader = SheetReader(bytes)
    do {
      guard let first = try reader.next() else {
        faults = [TableFault.empty]
        return
      }
      let headings = TableHeadings(first, AllotmentColumn.table)
      faults = headings.faults
      guard faults.isEmpty else { return }
      var ordinals: [WindowID: Int] = [:]
      while let row = try reader.next() {
        var reading = AllotmentReading(TableRow(row, headings), suites, visitors)
        if let (suite, week, pair) = reading.window() {
          let first = Window.identifier(suite: suite, week: week)
          ordinals[first, default: 0] += 1
          let id = Window.identifier(suite: suite, week: week, ordinal: ordinals[first] ?? 1)
          windows.append(Window(id: id, suite: suite, week: week, visitors: pair))
          lines[id] = row.line
        }
        faults += reading.cells.faults
      }
    } catch {
      faults.append(error)
    }
  }
}
