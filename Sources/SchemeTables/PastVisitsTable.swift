public import Scheme
public import Spreadsheets

/// The columns of visits really made, as cells of a day; raw values are the headings.
public enum PastVisitColumn: String, Sendable, CaseIterable {
  case suite, date, band, start

  static let table: [(column: TableColumn, key: PastVisitColumn)] = [
    (TableColumn("suite", required: true, example: "0"), .suite),
    (TableColumn("date", required: true, example: "06/04/2026"), .date),
    (TableColumn("band", required: true, example: "3"), .band),
    (TableColumn("start", example: "02:00"), .start),
  ]
}

/// One visit really made, as a row of a table has it.
public struct PastVisitRow: Hashable, Sendable {
  /// The line it stands on.
  public let line: Int
  /// The suite, by number.
  public let suite: Int
  /// The day its band begins on; a visit at 02:00 belongs to the evening before.
  public let day: CalendarDay
  /// The band, by its place in the day.
  public let band: Int
  /// When it began, where that is known.
  public let start: TimeOfDay?
}

/// Visits really made: suite and band by number, date, and the start if known.
public struct PastVisitsTable: Sendable {
  /// What a band is: when it begins and how long it lasts, in minutes.
  public typealias Band = (start: Int, minutes: Int)

  /// The visits, in the file's order.
  public private(set) var rows: [PastVisitRow] = []
  /// Every fault; while there is one, nothing is judged.
  public private(set) var faults: [SheetFault] = []

  /// Reads visits to suites that are known, where they are, from a first day on.
  public init(_ bytes: [UInt8], bands: [Band], suites: [Int]?, from first: CalendarDay?) {
    var reader = SheetReader(bytes)
    do {
      guard let heading = try reader.next() else {
        faults = [TableFault.empty]
        return
      }
      let headings = TableHeadings(heading, PastVisitColumn.table)
      faults = headings.faults
      guard faults.isEmpty else { return }
      while let row = try reader.next() {
        var reading = PastVisitReading(TableRow(row, headings), bands, suites, first)
        if let visit = reading.visit() { rows.append(visit) }
        faults += reading.cells.faults
      }
    } catch {
      faults.append(error)
    }
  }
}
