import Foundation
import GRDB
import RecordKeeping
import RecordsPromise
import Testing

@testable import SQLiteRecordKeeping

@Suite struct `The schema` {
  private static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens/schema.sql")

  @Test func `is the one that was agreed`() throws {
    let records = try SQLiteRecords.inMemory()
    let statements = try records.database.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
          ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, name
          """)
    }
    let schema = statements.joined(separator: ";\n") + ";\n"
    if ProcessInfo.processInfo.environment["ICV_WRITE_GOLDENS"] == "1" {
      try schema.write(to: Self.golden, atomically: true, encoding: .utf8)
    }
    #expect(schema == (try String(contentsOf: Self.golden, encoding: .utf8)))
  }

  @Test func `has strict tables, foreign keys and durable commits`() throws {
    let folder = try TemporaryFolder()
    let records = try SQLiteRecords.create(path: folder.file)
    try records.database.writeWithoutTransaction { database in
      #expect(try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal")
      #expect(try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2)
      #expect(try Int.fetchOne(database, sql: "PRAGMA foreign_keys") == 1)
      #expect(try Int.fetchOne(database, sql: "PRAGMA secure_delete") == 1)
      let loose = try String.fetchAll(
        database,
        sql: """
          SELECT name FROM pragma_table_list WHERE strict = 0 AND type = 'table'
            AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
          """)
      #expect(loose.isEmpty)
    }
  }

  @Test func `of an earlier release is brought up to date where it is opened`() throws {
    let folder = try TemporaryFolder()
    do {
      let records = try SQLiteRecords.create(path: folder.file)
      try records.database.write { database in
        for table in [
          "tactMade", "tactDispatch", "tactVisit", "tactAssignment", "tactRecording",
          "tactClosing", "tactNotice",
        ] {
          try database.execute(sql: "DROP TABLE \(table)")
        }
        try database.execute(
          sql: "DELETE FROM grdb_migrations WHERE identifier = '012 terrorism act'")
      }
      #expect(throws: RecordsFault.self) { try records.tactDetentions() }
    }
    let opened = try SQLiteRecords.open(path: folder.file)
    #expect(try opened.tactDetentions().isEmpty && (try opened.verify().holds))
  }

  @Test func `of a later release is left alone`() throws {
    let folder = try TemporaryFolder()
    do {
      let records = try SQLiteRecords.create(path: folder.file)
      try records.database.write { database in
        try database.execute(
          sql: "INSERT INTO grdb_migrations (identifier) VALUES ('099 of next year')")
      }
    }
    #expect(throws: (any Error).self) { try SQLiteRecords.open(path: folder.file) }
  }

  @Test func `another's file is no scheme`() throws {
    let folder = try TemporaryFolder()
    try "not a database, but a letter of some length".write(
      toFile: folder.file, atomically: true, encoding: .utf8)
    #expect(throws: (any Error).self) { try SQLiteRecords.open(path: folder.file) }
    #expect(try folder.bytes() == Data("not a database, but a letter of some length".utf8))
  }
}
