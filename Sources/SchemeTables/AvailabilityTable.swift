public import Scheme
public import Spreadsheets

/// A table of when visitors can go, read whole: each row a visitor, some days and a pattern.
public struct AvailabilityTable: Sendable {
  /// The rows without fault, in the file's order.
  public private(set) var told: [Availability] = []
  /// Every fault; while there is one, nothing may be stored.
  public private(set) var faults: [SheetFault] = []
  /// What is odd but stops nothing.
  public private(set) var warnings: [SheetFault] = []

  /// Reads a table against the visitors the scheme has, on a day before which nothing is told.
  public init(_ bytes: [UInt8], visitors: Set<VisitorID>, today: CalendarDay) {
    var reader = SheetReader(bytes)
    do {
      guard let first = try reader.next() else {
        faults = [TableFault.empty]
        return
      }
      let headings = TableHeadings(first, AvailabilityColumn.table)
      faults = headings.faults
      guard faults.isEmpty else { return }
      var seen: [VisitorID: [(line: Int, days: ClosedRange<CalendarDay>)]] = [:]
      while let row = try reader.next() {
        var reading = AvailabilityReading(
          TableRow(row, headings), visitors: visitors, today: today)
        if let availability = reading.availability(beside: &seen) { told.append(availability) }
        faults += reading.cells.faults
        warnings += reading.warnings
      }
    } catch {
      faults.append(error)
    }
  }
}
