import GRDB
import RecordKeeping
import RecordsPromise
import Testing

@testable import SQLiteRecordKeeping

@Suite struct `The log finds` {
  private func filled() throws -> SQLiteRecords {
    let records = try SQLiteRecords.inMemory()
    try records.fillWithEverything()
    #expect(try records.verify().holds)
    return records
  }

  @Test(arguments: KeptTable.written)
  func `any value changed in any table`(table: KeptTable) throws {
    for column in table.columns {
      let records = try filled()
      let isNumber = try records.database.read { database in
        try database.columns(in: table.rawValue).first { $0.name == column }?.type == "INTEGER"
      }
      let altered =
        isNumber ? "COALESCE(\"\(column)\", 0) + 1" : "COALESCE(\"\(column)\", '') || '!'"
      try records.tamper(
        """
        UPDATE "\(table.rawValue)" SET "\(column)" = \(altered)
        WHERE entry = (SELECT MIN(entry) FROM "\(table.rawValue)")
        """)
      let faults = try records.verify().faults
      #expect(
        faults.contains { if case .rowsAltered(table.chain, _) = $0 { true } else { false } },
        "\(table).\(column)")
    }
  }

  @Test(arguments: KeptTable.written)
  func `a row taken out of any table`(table: KeptTable) throws {
    let records = try filled()
    try records.tamper(
      """
      DELETE FROM "\(table.rawValue)"
      WHERE entry = (SELECT MAX(entry) FROM "\(table.rawValue)")
      """)
    #expect(try !records.verify().holds)
  }

  @Test func `a row slipped in under a line that is past`() throws {
    let records = try filled()
    try records.tamper(
      "INSERT INTO cleared (entry, visit, path) VALUES ((1 << 24) + 99, 'VTEST1', '/data/x')")
    #expect(try records.verify().faults == [.rowsAltered(.record, 1)])
  }

  @Test func `rows that no line wrote`() throws {
    let records = try filled()
    try records.tamper(
      "INSERT INTO cleared (entry, visit, path) VALUES ((9 << 24), 'VTEST1', '/data/x')")
    #expect(try records.verify().faults == [.rowsWithoutLine(.record, 9)])
  }

  @Test func `two rows of one line that changed places`() throws {
    let records = try filled()
    try records.tamper(
      """
      UPDATE reportVisitor SET entry = -entry;
      UPDATE reportVisitor SET entry = (SELECT MIN(-entry) + MAX(-entry) FROM reportVisitor) + entry
      """)
    #expect(try records.verify().faults == [.rowsAltered(.record, 1)])
  }

  @Test(arguments: [
    "at", "duty", "person", "role", "typed_by", "known", "from_seal", "received", "subject",
    "rows_digest", "previous",
  ])
  func `a line that was rewritten`(column: String) throws {
    let records = try filled()
    let value =
      column == "at"
      ? "2026-04-06T09:00:11.000Z"
      : column == "received" ? "2026-04-01" : "altered"
    try records.tamper("UPDATE recordLine SET \(column) = '\(value)' WHERE number = 2")
    #expect(try records.verify().faults.contains(.lineAltered(.record, 2)))
  }

  @Test func `a line rewritten with a digest to match`() throws {
    let records = try filled()
    try records.tamper("UPDATE recordLine SET subject = 'ATEST2' WHERE number = 2")
    let line = try #require(try records.lines(.record, after: 1, limit: 1).first)
    try records.tamper("UPDATE recordLine SET digest = '\(line.recomputed)' WHERE number = 2")
    #expect(try records.verify().faults == [.lineOutOfChain(.record, 3)])
  }

  @Test func `a line taken out`() throws {
    let records = try filled()
    try records.tamper("DELETE FROM recordLine WHERE number = 2")
    let faults = try records.verify().faults
    #expect(faults.contains(.lineMissing(.record, 2)))
    #expect(faults.contains(.lineOutOfChain(.record, 3)))
  }

  @Test func `a personal value swapped for another`() throws {
    let records = try filled()
    try records.tamper("UPDATE custodyNumber SET value = '23LE/9999/26'")
    let seal = try #require(
      try records.database.read { try String.fetchOne($0, sql: "SELECT seal FROM custodyNumber") })
    #expect(try records.verify().faults == [.valueAltered(table: "custodyNumber", seal: seal)])
  }

  @Test func `nothing where nothing was touched`() throws {
    let found = try filled().verify()
    #expect(found.faults.isEmpty && found.erased == 0)
    #expect(found.rows > 40)
  }
}
