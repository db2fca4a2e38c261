public import Findings
public import Scheme
public import Spreadsheets

/// A table of what inspectors asked of a force, read whole: an inspection has tens.
public struct RecommendationsTable: Sendable {
  /// One recommendation, and the line of the file it stands on.
  public struct Line: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The report it stands in.
    public let inspection: String
    /// The day the report was published.
    public let publishedOn: CalendarDay
    /// A cause of concern, and not an area for improvement.
    public let isCauseOfConcern: Bool
    /// Its number or heading in the report.
    public let number: String?
    /// What was asked, as published.
    public let text: String
    /// What it is about.
    public let theme: Theme
    /// The topic of Expectations; nil where the file leaves it to the theme.
    public let topic: String?
    /// The suite it is about; nil for the whole force.
    public let suite: SuiteCode?
    /// Whether visitors can look or ask whether it is so.
    public let isAskedOnVisits: Bool
  }

  /// The rows without fault, in the file's order.
  public private(set) var lines: [Line] = []
  /// Every fault; while there is one, nothing may be stored.
  public private(set) var faults: [SheetFault] = []

  /// Reads a table against the scheme's suites, on a day after which nothing is published yet.
  public init(_ bytes: [UInt8], suites: [SuiteCode], today: CalendarDay) {
    var reader = SheetReader(bytes)
    do {
      guard let first = try reader.next() else {
        faults = [TableFault.empty]
        return
      }
      let headings = TableHeadings(first, RecommendationColumn.table)
      faults = headings.faults
      guard faults.isEmpty else { return }
      var seen: [String: Int] = [:]
      while let row = try reader.next() {
        var reading = RecommendationReading(
          TableRow(row, headings), suites: suites, today: today)
        let line = reading.line(row.line, seen: &seen)
        faults += reading.cells.faults
        if let line { lines.append(line) }
      }
    } catch {
      faults.append(error)
    }
  }
}
