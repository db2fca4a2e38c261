public import Findings
import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// Current figures of visits dated in these days and not set aside, one at a time.
  public func figures(
    _ days: ClosedRange<CalendarDay>, _ take: (VisitRow) throws -> Void
  ) throws(RecordsFault) {
    try reading("reading figures of visits") { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT f.*, v.suite FROM visitFigures f JOIN visit v ON v.reference = f.visit
          WHERE f.date BETWEEN ? AND ? AND \(FiguresReading.isCurrent)
            AND NOT EXISTS (SELECT 1 FROM setAside s WHERE s.visit = f.visit)
          ORDER BY v.suite, f.date, f.visit
          """)
      let rows = try Row.fetchCursor(
        statement, arguments: [days.lowerBound.description, days.upperBound.description])
      let columns = FiguresReading.Columns(statement)
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
    private let index: [String: Int]
    private let counts: [(VisitCount, Int)]

    init(_ statement: Statement) {
      let names = statement.columnNames
      let index = Dictionary(
        zip(names, names.indices), uniquingKeysWith: { first, _ in first })
      self.index = index
      counts = VisitCount.allCases.compactMap { count in
        index[count.rawValue].map { (count, $0) }
      }
    }

    func figures(_ row: Row, reason: String?) throws -> VisitRow {
      var figures = VisitRow(
        reference: try text(row, "visit"), suite: try text(row, "suite"),
        date: try known(row, "date") { CalendarDay($0) },
        mode: try known(row, "mode") { VisitMode(rawValue: $0) },
        outcome: try known(row, "outcome") { VisitOutcome(rawValue: $0) })
      figures.arrived = try instant(row, "arrived")
      figures.admitted = try instant(row, "admitted")
      figures.left = try instant(row, "left")
      figures.reason = reason
      figures.visitors = number(row, "visitors")
      for (count, position) in counts {
        let value: Int? = row[position]
        if let value { figures.counts[count] = value }
      }
      figures.positive = number(row, "positive").map { $0 == 1 }
      figures.opcat = number(row, "opcat").map { $0 == 1 }
      figures.judgement = word(row, "judgement").flatMap { VisitJudgement(rawValue: $0) }
      return figures
    }

    private func word(_ row: Row, _ column: String) -> String? {
      index[column].flatMap { row[$0] }
    }

    private func number(_ row: Row, _ column: String) -> Int? {
      index[column].flatMap { row[$0] }
    }

    private func text(_ row: Row, _ column: String) throws -> String {
      try known(row, column) { $0 }
    }

    private func instant(_ row: Row, _ column: String) throws -> Instant? {
      guard word(row, column) != nil else { return nil }
      return try known(row, column) { Instant($0) }
    }

    private func known<Value>(
      _ row: Row, _ column: String, _ read: (String) -> Value?
    ) throws -> Value {
      guard let value = word(row, column).flatMap(read) else {
        throw RecordsFault.unreadable(table: "visitFigures", column: column)
      }
      return value
    }
  }
}
