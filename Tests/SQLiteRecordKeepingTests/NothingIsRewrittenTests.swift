import GRDB
import RecordKeeping
import RecordsPromise
import Testing

@testable import SQLiteRecordKeeping

@Suite struct `SQL itself refuses to rewrite` {
  private static let tables = KeptTable.written.map(\.rawValue) + ["recordLine", "officeLine"]

  private func filled() throws -> SQLiteRecords {
    let records = try SQLiteRecords.inMemory()
    try records.fillWithEverything()
    return records
  }

  @Test(arguments: tables)
  func `no row is deleted`(table: String) throws {
    let records = try filled()
    try records.database.writeWithoutTransaction { database in
      let rows = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \"\(table)\"") ?? 0
      #expect(rows > 0)
      #expect(throws: DatabaseError.self) {
        try database.execute(sql: "DELETE FROM \"\(table)\"")
      }
    }
  }

  @Test(arguments: tables)
  func `no column is updated`(table: String) throws {
    let records = try filled()
    try records.database.writeWithoutTransaction { database in
      for column in try database.columns(in: table).map(\.name) {
        #expect(throws: DatabaseError.self, "\(table).\(column)") {
          try database.execute(sql: "UPDATE \"\(table)\" SET \"\(column)\" = \"\(column)\"")
        }
      }
    }
  }

  @Test(arguments: KeptTable.allCases.filter(\.isPersonal))
  func `a personal value is emptied once and never filled again`(table: KeptTable) throws {
    let records = try filled()
    let name = table.rawValue
    try records.database.writeWithoutTransaction { database in
      try database.execute(sql: "UPDATE \"\(name)\" SET value = NULL, salt = NULL")
      #expect(throws: DatabaseError.self) {
        try database.execute(sql: "UPDATE \"\(name)\" SET value = 'x', salt = 'y'")
      }
    }
    #expect(try records.verify().holds)
  }
}
