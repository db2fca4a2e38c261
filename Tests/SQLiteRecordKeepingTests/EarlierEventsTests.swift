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
          SELECT MIN(entry) - 1, 'ATEST1', 'acknowledge', '2026-04-06', 'police' FROM actionDeed
          """)
    }
    for wanted in [
      ActionsWanted.reference(Reference("ATEST1")), .unclosed(suite: nil, limit: 9),
    ] {
      for detail in [ActionDetail.whole, .clocks] {
        let read = try records.actions(
          wanted, asOf: Instant(day: Fixture.day("2026-04-30")), detail)
        let action = try #require(read.first { $0.reference == Reference("ATEST1") })
        #expect(action.events.map(\.deed).prefix(3) == [.acknowledge, .send, .answer])
        #expect(action.events.first?.day == Fixture.day("2026-04-06"))
      }
    }
  }
}
