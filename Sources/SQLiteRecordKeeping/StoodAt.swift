import GRDB
public import RecordKeeping

extension SQLiteRecords {
  /// These records as they stood when both chains had these heads, in memory, to be read alone.
  ///
  /// Every row of a later line is left out; what SQL works out from rows is worked out anew.
  /// Values that were erased since stay erased. It costs a copy of the file in memory.
  public func asTheyStood(at heads: Heads) throws(RecordsFault) -> any Records {
    try SQLiteRecords.doing("reading the records as they stood") {
      var configuration = Opening.configuration
      configuration.foreignKeysEnabled = false
      let copy = try DatabaseQueue(configuration: configuration)
      try Opening.prepare(copy)
      try database.read { source in
        try copy.write { target in
          try StoodAt(source, target, .record, count: heads.record.count).copyAll()
          try StoodAt(source, target, .office, count: heads.office.count).copyAll()
        }
      }
      let copied = SQLiteRecords(database: copy)
      guard try copied.heads() == heads else { throw RecordsFault.headsUnknown(heads) }
      return copied
    }
  }
}

/// One chain's rows up to a line, from one store into an empty one.
private struct StoodAt {
  private let source: Database
  private let target: Database
  private let chain: Chain
  private let count: Int

  init(_ source: Database, _ target: Database, _ chain: Chain, count: Int) {
    (self.source, self.target, self.chain, self.count) = (source, target, chain, count)
  }

  func copyAll() throws {
    try copy(Lines.table(chain), by: "number", below: Int64(count) + 1)
    let end = Position(line: count + 1, ordinal: 0).entry
    // In the order of the tables, so that a trigger finds what it looks for.
    for table in KeptTable.allCases where table.chain == chain {
      try copy(table.rawValue, by: "entry", below: end)
    }
  }

  private func copy(_ table: String, by key: String, below end: Int64) throws {
    let rows = try Row.fetchCursor(
      source,
      sql: "SELECT * FROM \"\(table)\" WHERE \"\(key)\" < ? ORDER BY \"\(key)\"",
      arguments: [end])
    var statement: Statement?
    while let row = try rows.next() {
      if statement == nil { statement = try insertion(into: table, Array(row.columnNames)) }
      try statement?.execute(arguments: StatementArguments(row.databaseValues))
    }
  }

  private func insertion(into table: String, _ columns: [String]) throws -> Statement {
    let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let places = databaseQuestionMarks(count: columns.count)
    return try target.makeStatement(
      sql: "INSERT INTO \"\(table)\" (\(names)) VALUES (\(places))")
  }
}
