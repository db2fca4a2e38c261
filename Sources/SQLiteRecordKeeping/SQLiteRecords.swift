import GRDB
public import RecordKeeping

/// A scheme's records in one SQLite file.
public final class SQLiteRecords: Records {
  let database: DatabaseQueue

  init(database: DatabaseQueue) { self.database = database }

  /// Opens the file of a scheme, bringing its schema up to date.
  ///
  /// Throws `notAScheme` when the file is missing or another's, `laterRelease` when a later release
  /// has changed its schema.
  public static func open(path: String) throws(RecordsFault) -> SQLiteRecords {
    try doing("opening \(path)") {
      guard try Opening.isScheme(path) else { throw RecordsFault.notAScheme(path: path) }
      return try ready(path: path)
    }
  }

  /// Makes the file of a new scheme; the caller has seen that none is there.
  public static func create(path: String) throws(RecordsFault) -> SQLiteRecords {
    try doing("making \(path)") { try ready(path: path) }
  }

  /// Records that live as long as the process, for tests.
  public static func inMemory() throws(RecordsFault) -> SQLiteRecords {
    try doing("making records in memory") {
      let queue = try DatabaseQueue(configuration: Opening.configuration)
      try Opening.prepare(queue)
      return SQLiteRecords(database: queue)
    }
  }

  private static func ready(path: String) throws -> SQLiteRecords {
    let queue = try DatabaseQueue(path: path, configuration: Opening.configuration)
    try Opening.makeDurable(queue)
    guard try Opening.prepare(queue) else { throw RecordsFault.laterRelease(path: path) }
    return SQLiteRecords(database: queue)
  }

  /// Reads in one transaction, faults wrapped.
  func reading<Value>(
    _ what: String, _ body: (Database) throws -> Value
  ) throws(RecordsFault) -> Value {
    try SQLiteRecords.doing(what) { try database.read(body) }
  }

  /// Runs something, wrapping whatever it throws with what was being done.
  static func doing<Value>(
    _ what: String, _ body: () throws -> Value
  ) throws(RecordsFault) -> Value {
    do {
      return try body()
    } catch let fault as RecordsFault {
      throw fault
    } catch {
      throw .store(doing: what, underlying: error)
    }
  }
}
