import GRDB
public import RecordKeeping

extension SQLiteRecords {
  /// Every table of the file with its columns, as SQLite tells them.
  public func schema() throws(RecordsFault) -> [StoredTable] {
    try reading("reading the schema") { database in
      let names = try String.fetchAll(
        database,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
          ORDER BY name
          """)
      return try names.map { name in
        StoredTable(name: name, columns: try database.columns(in: name).map(\.name))
      }
    }
  }
}
