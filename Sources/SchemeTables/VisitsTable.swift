public import Findings
public import Scheme
public import Spreadsheets

/// A table of past visits as counts, read row by row and never held.
///
/// Feed it chunks and take rows, as with `SheetReader`. Faulty rows are passed over and their
/// faults collected, so that one reading lists them all; when there is any, nothing may be stored.
/// Read the file a second time to store it.
public struct VisitsTable: Sendable {
  /// Faults beyond so many are counted and not kept.
  public static let mostFaults = 10_000

  /// Every fault found so far.
  public private(set) var faults: [SheetFault] = []
  /// Faults found beyond those kept.
  public private(set) var faultsBeyond = 0
  /// Rows read so far without fault.
  public private(set) var count = 0

  private var reader: SheetReader
  private var headings: TableHeadings<VisitColumn>?
  private var seen: [String: Int] = [:]
  private var isStopped = false
  private var isFinished = false
  private var rules: VisitReading.Rules

  /// A reader for a scheme's suites; a visit after `latest` is a fault.
  public init(
    suites: [SuiteCode], latest: CalendarDay? = nil, limits: SheetLimits = SheetLimits()
  ) {
    reader = SheetReader(limits: limits)
    rules = VisitReading.Rules(suites: suites, latest: latest)
  }

  /// Takes the next chunk of the file.
  public mutating func feed(_ bytes: [UInt8]) { reader.feed(bytes) }

  /// Says that no chunk follows.
  public mutating func finish() {
    reader.finish()
    isFinished = true
  }

  /// The next visit with its line, or nil when another chunk is needed or there is none.
  public mutating func next() -> (line: Int, visit: VisitRow)? {
    while !isStopped {
      do {
        guard let row = try reader.next() else {
          if isFinished, headings == nil { stop(with: [TableFault.empty]) }
          return nil
        }
        if let found = take(row) { return (row.line, found) }
      } catch {
        stop(with: [error])
      }
    }
    return nil
  }

  private mutating func take(_ row: SheetRow) -> VisitRow? {
    guard let headings else {
      let headings = TableHeadings(row, VisitColumn.table)
      self.headings = headings
      rules.counts = VisitCount.allCases.compactMap { count in
        headings.indices[.count(count)].map { (count, $0) }
      }
      if !headings.faults.isEmpty { stop(with: headings.faults) }
      return nil
    }
    var reading = VisitReading(TableRow(row, headings), rules)
    let visit = reading.visit()
    if let visit, let line = seen.updateValue(row.line, forKey: visit.reference) {
      reading.cells.fault(
        .reference, "The reference \(visit.reference) stands on line \(line) already.",
        "Give each visit its own.")
    }
    guard reading.cells.faults.isEmpty else {
      keep(reading.cells.faults)
      return nil
    }
    count += 1
    return visit
  }

  private mutating func stop(with faults: [SheetFault]) {
    keep(faults)
    isStopped = true
  }

  private mutating func keep(_ found: [SheetFault]) {
    let room = Self.mostFaults - faults.count
    faults += found.prefix(room)
    faultsBeyond += max(0, found.count - room)
  }
}
