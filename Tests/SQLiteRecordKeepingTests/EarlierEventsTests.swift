import Actions
import GRDB
import RecordKeeping
import RecordsPromise
import Scheme
import Testing

@testable import SQLiteRecordKeeping

@Suite struct `Events logged before the hour was kept` {
  @Test func `are read with those since, in one history`() throws {
    let records = try SQLiteRecords.inMemory()
    try records.fillWithEverything()
    try records.database.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          INSERT INTO actionEvent (entry, action, event, day, side)
          SELECT MAX(entry) + 1, 'ATEST1', 'disagree', '2026-04-09', 'scheme' FROM actionDeed
          """)
    }
    let read = try records.actions(
      .reference(Reference("ATEST1")), asOf: Instant(day: Fixture.day("2026-04-30")))
    let action = try #require(read.first)
    #expect(action.state == .disagreed && action.events.contains { $0.deed == .answer })
    #expect(action.closedAt.map { LondonTime.day(at: $0) } == Fixture.day("2026-04-09"))
  }
}
