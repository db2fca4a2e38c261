public import Scheme
public import Spreadsheets

/// A table of visitors as a coordinator keeps it, read whole: schemes have tens of visitors.
public struct VisitorsTable: Sendable {
  /// One visitor, and the line of the file they stand on.
  public struct Line: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The visitor as the row tells; columns the file lacks are as for a new visitor.
    public let visitor: Visitor
  }

  /// The rows without fault, in the file's order.
  public private(set) var lines: [Line] = []
  /// The columns the file has: an update touches these and no others.
  public private(set) var columns: Set<VisitorColumn> = []
  /// Every fault; while there is one, nothing may be stored.
  public private(set) var faults: [SheetFault] = []

  /// Reads a table against the suites and visitors the scheme already has.
  public init(_ bytes: [UInt8], suites: [SuiteCode], visitors: Set<VisitorID> = []) {
    var reader = SheetReader(bytes)
    do {
      guard let first = try reader.next() else {
        faults = [TableFault.empty]
        return
      }
      let headings = TableHeadings(first, VisitorColumn.table)
      faults = headings.faults
      columns = Set(headings.indices.keys)
      guard faults.isEmpty else { return }
      var seen: [VisitorID: Int] = [:]
      var apart: [(row: TableRow<VisitorColumn>, ids: [VisitorID])] = []
      while let row = try reader.next() {
        var reading = VisitorReading(TableRow(row, headings), suites: suites)
        let visitor = reading.visitor(seen: &seen)
        faults += reading.cells.faults
        if let visitor {
          lines.append(Line(line: row.line, visitor: visitor))
          apart.append((TableRow(row, headings), visitor.keepApart))
        }
      }
      faults += VisitorsTable.strangers(apart, known: visitors.union(seen.keys))
    } catch {
      faults.append(error)
    }
  }

  /// Faults for visitors to be kept apart from someone nobody has heard of.
  private static func strangers(
    _ rows: [(row: TableRow<VisitorColumn>, ids: [VisitorID])], known: Set<VisitorID>
  ) -> [SheetFault] {
    rows.flatMap { row, ids in
      var row = row
      for id in ids where !known.contains(id) {
        row.fault(
          .keepApart, "No visitor has the id \(id).",
          NearestWord(to: id.rawValue, among: known.map(\.rawValue)).word
            .map { "Did you mean \($0)?" } ?? "Add that visitor, or correct the id.")
      }
      return row.faults.filter { $0.heading == VisitorColumn.keepApart.rawValue }
    }
  }
}
