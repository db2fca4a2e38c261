import Foundation
import GRDB
import RecordKeeping
import RecordsPromise
import Scheme
import Testing

@testable import SQLiteRecordKeeping

@Suite struct `Several who write at once` {
  @Test func `lose nothing`() async throws {
    let folder = try TemporaryFolder()
    let file = folder.file
    try SQLiteRecords.create(path: file).fillWithEverything()
    let each = 25
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let records = try SQLiteRecords.open(path: file)
          for number in 0..<each { try `Several who write at once`.write(writer, number, records) }
        }
      }
      try await group.waitForAll()
    }
    let records = try SQLiteRecords.open(path: file)
    let values = try records.office().settings.filter { $0.name == "scheme_on_call" }.map(\.value)
    #expect(Set(values).count == 4 * each && values.count == 4 * each)
    #expect(try records.verify().holds)
  }

  /// Writes once, reading and deciding again whenever somebody else was first.
  private static func write(_ writer: Int, _ number: Int, _ records: SQLiteRecords) throws {
    let entry = Entry.setting(
      startsOn: Fixture.day("2026-05-01"), name: "scheme_on_call", value: "\(writer)-\(number)")
    while true {
      do {
        try records.commit(Fixture.commit(after: 60, [entry]), after: records.heads())
        return
      } catch RecordsFault.changedSince {
        continue
      }
    }
  }

  @Test func `on a disk that is full leave nothing half done`() throws {
    let folder = try TemporaryFolder()
    let records = try SQLiteRecords.create(path: folder.file)
    try records.fillWithEverything()
    let heads = try records.heads()
    try records.database.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      // SQLite then reports a full disk as it would when the disk is.
      try database.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
    }
    let long = String(repeating: "long ", count: 20_000)
    do {
      try records.commit(
        Fixture.commit(
          .addAddendum, home: .record, after: 60,
          [.addendum(Fixture.visit, author: PersonID("V01"), text: long)]), after: heads)
      Issue.record("there was room after all")
    } catch RecordsFault.store(_, let underlying) {
      #expect((underlying as? DatabaseError)?.resultCode == .SQLITE_FULL)
    }
    #expect(try records.heads() == heads)
    #expect(try records.visit(Fixture.visit)?.addenda.count == 1)
    #expect(try records.verify().holds)
    try records.database.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA max_page_count = 1000000")
    }
    try records.commit(
      Fixture.commit(
        .addAddendum, home: .record, after: 70,
        [.addendum(Fixture.visit, author: PersonID("V01"), text: "short")]), after: heads)
    #expect(try records.verify().holds)
  }
}
