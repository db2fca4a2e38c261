public import CodeBoard
public import Spreadsheets

/// A table of criteria of ICVA's framework, read whole: a version has tens.
public struct QAFTable: Sendable {
  /// One criterion, and the line of the file it stands on.
  public struct Line: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// What stands on it.
    public let criterion: QAFCriterion
  }

  /// The rows without fault, in the file's order.
  public private(set) var lines: [Line] = []
  /// Every fault; while there is one, nothing may be stored.
  public private(set) var faults: [SheetFault] = []

  /// Reads a table beside the criteria that are kept: none of those may be given another text.
  public init(_ bytes: [UInt8], kept: [QAFCriterion]) {
    var reader = SheetReader(bytes)
    do {
      guard let first = try reader.next() else {
        faults = [TableFault.empty]
        return
      }
      let headings = TableHeadings(first, QAFColumn.table)
      faults = headings.faults
      guard faults.isEmpty else { return }
      var seen: [String: Int] = [:]
      while let row = try reader.next() {
        var reading = QAFReading(TableRow(row, headings))
        let line = reading.line(row.line, seen: &seen)
        if let line, let other = kept.first(where: { $0.isNamed(like: line.criterion) }),
          other != line.criterion
        {
          reading.cells.fault(
            .reference, "Version \(other.version) is kept with other words under this reference.",
            "Give the new list a version of its own.")
        }
        faults += reading.cells.faults
        if let line { lines.append(line) }
      }
    } catch {
      faults.append(error)
    }
  }
}

extension QAFCriterion {
  /// Whether both go by the same name in the same version.
  fileprivate func isNamed(like other: QAFCriterion) -> Bool {
    version == other.version && reference == other.reference
  }
}
