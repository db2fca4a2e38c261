public import Findings
import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// Current figures of visits dated in these days and not set aside, one at a time, by day.
  public func figures(
    _ days: ClosedRange<CalendarDay>, _ take: (VisitRow) throws -> Void
  ) throws(RecordsFault) {
    try reading("reading figures of visits") { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT f.*, v.suite FROM visitFigures f JOIN visit v ON v.reference = f.visit
          WHERE f.date BETWEEN ? AND ? AND \(FiguresReading.isCurrent)
            AND NOT EXISTS (SELECT 1 FROM setAside s WHERE s.visit = f.visit)
          ORDER BY f.date, f.entry
          """)
      let rows = try Row.fetchCursor(
        statement, arguments: [days.lowerBound.description, days.upperBound.description])
      let columns = try FiguresReading.Columns(statement)
      while let row = try rows.next() { try take(try columns.figures(row, reason: nil)) }
    }
  }
}

/// Rows of figures as values.
enum FiguresReading {
  /// That no later figures were set for the same visit.
  static let isCurrent = """
    NOT EXISTS (SELECT 1 FROM visitFigures l WHERE l.visit = f.visit AND l.entry > f.entry)
    """

  /// Where each column stands in a statement's rows, looked up once for many rows.
  struct Columns {
    private let visit, suite, date, mode, outcome, arrived, admitted, left: Int
    private let visitors, positive, opcat, judgement: Int
    private let counts: [(VisitCount, Int)]

    init(_ statement: Statement) throws {
      let names = statement.columnNames
      func place(_ name: String) throws -> Int {
        guard let place = names.firstIndex(of: name) else {
          throw RecordsFault.unreadable(table: "visitFigures", column: name)
        }
        return place
      }
      (visit, suite, date) = (try place("visit"), try place("suite"), try place("date"))
      (mode, outcome) = (try place("mode"), try place("outcome"))
      (arrived, admitted) = (try place("arrived"), try place("admitted"))
      (left, visitors) = (try place("left"), try place("visitors"))
      (positive, opcat) = (try place("positive"), try place("opcat"))
      judgement = try place("judgement")
      counts = try VisitCount.allCases.map { ($0, try place($0.rawValue)) }
    }

    func figures(_ row: Row, reason: String?) throws -> VisitRow {
      var figures = VisitRow(
        reference: try known(row, visit, "visit") { $0 },
        suite: try known(row, suite, "suite") { $0 },
        date: try known(row, date, "date") { CalendarDay($0) },
        mode: try known(row, mode, "mode") { VisitMode(rawValue: $0) },
        outcome: try known(row, outcome, "outcome") { VisitOutcome(rawValue: $0) })
      figures.arrived = try instant(row, arrived, "arrived")
      figures.admitted = try instant(row, admitted, "admitted")
      figures.left = try instant(row, left, "left")
      figures.reason = reason
      figures.visitors = row[visitors]
      for (count, position) in counts {
        if let number = row[position] as Int? { figures.counts[count] = number }
      }
      figures.positive = (row[positive] as Int?).map { $0 == 1 }
      figures.opcat = (row[opcat] as Int?).map { $0 == 1 }
      figures.judgement = (row[judgement] as String?).flatMap { VisitJudgement(rawValue: $0) }
      return figures
    }

    private func instant(_ row: Row, _ place: Int, _ column: String) throws -> Instant? {
      guard let text = row[place] as String? else { return nil }
      guard let instant = Instant(text) else {
        throw RecordsFault.unreadable(table: "visitFigures", column: column)
      }
      return instant
    }

    private func known<Value>(
      _ row: Row, _ place: Int, _ column: String, _ read: (String) -> Value?
    ) throws -> Value {
      guard let value = (row[place] as String?).flatMap(read) else {
        throw RecordsFault.unreadable(table: "visitFigures", column: column)
      }
      return value
    }
  }
}
