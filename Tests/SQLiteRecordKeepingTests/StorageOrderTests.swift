import Actions
import Findings
import GRDB
import RecordKeeping
import RecordsPromise
import Scheme
import Testing

@testable import SQLiteRecordKeeping

@Suite struct `Rows stored in another order` {
  private let now = Instant(day: Fixture.day("2026-07-01"))
  private let matter = Reference("ATEST1")

  /// What a serious matter goes through, reopened twice.
  private static let deeds: [Deed] = [
    .acknowledge, .answer, .accept, .check(.notFixed), .answer, .sendBack, .extend, .pause,
    .resume, .answer, .accept, .check(.fixed), .check(.couldNotCheck), .resolveUnchecked, .reopen,
    .handOn, .answer,
  ]

  private func scheme() throws -> SQLiteRecords {
    let records = try SQLiteRecords.inMemory()
    try records.fillWithEverything()
    for (number, deed) in Self.deeds.enumerated() {
      var event = ActionEvent(
        deed, at: Instant(day: Fixture.day("2026-04-12"), secondsUTC: number * 90_000))
      event.note = "Deed \(number)"
      try records.commit(
        Fixture.commit(
          .answerAction, home: .record, after: 50 + number, [.actionEvent(matter, event)]),
        after: records.heads())
    }
    return records
  }

  /// The same rows in a new store, each table's taken in by an order of its own.
  private func stored(_ records: SQLiteRecords, by order: String) throws -> SQLiteRecords {
    let copy = try SQLiteRecords.inMemory()
    try copy.database.writeWithoutTransaction { target in
      try target.execute(sql: "PRAGMA foreign_keys = OFF")
      try records.database.read { source in
        for table in ["recordLine", "officeLine"] + KeptTable.allCases.map(\.rawValue) {
          for row in try Row.fetchAll(source, sql: "SELECT * FROM \"\(table)\" ORDER BY \(order)") {
            let places = row.columnNames.map { _ in "?" }.joined(separator: ", ")
            try target.execute(
              sql: "INSERT INTO \"\(table)\" VALUES (\(places))",
              arguments: StatementArguments(row.databaseValues))
          }
        }
      }
    }
    return copy
  }

  @Test(arguments: ["rowid DESC", "rowid * 2654435761 % 4093", "rowid % 7, rowid"])
  func `give the same history, state, clocks and heads`(order: String) throws {
    let records = try scheme()
    let again = try stored(records, by: order)
    let (one, other) = try (
      records.actions(.reference(matter), asOf: now),
      again.actions(.reference(matter), asOf: now)
    )
    #expect(one.first?.events.count ?? 0 > Self.deeds.count && one == other)
    #expect(one.map { $0.reckoning(WorkingDays()) } == other.map { $0.reckoning(WorkingDays()) })
    #expect(try again.heads() == records.heads() && again.verify().holds)
  }
}
