import Foundation
import GRDB

/// How a scheme's file is opened: durable, strict about references, forgetful of the erased.
enum Opening {
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(20)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA cache_size = -\(cache)")
    }
    return configuration
  }

  /// Memory for pages, in KiB: a year's lists touch some thousands of pages, here and there.
  private static let cache = 16_000

  /// Whether the file was made by this software.
  ///
  /// Its mark is read without SQLite, and most often the answer with it: to open another's file as
  /// a database would finish what its owner left unfinished, and take time at every command.
  static func isScheme(_ path: String) throws -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    let head = try file.read(upToCount: 72) ?? Data()
    guard head.count == 72 else { return try isSchemeUnfinished(path) }
    guard head.prefix(16) == Data("SQLite format 3\0".utf8) else { return false }
    let mark = head.suffix(4).reduce(0) { $0 << 8 | Int($1) }
    return try mark == SchemaHistory.applicationID || mark == 0 && isSchemeUnfinished(path)
  }

  /// Whether it is one of ours whose making was cut short: its mark is in the log beside it alone.
  private static func isSchemeUnfinished(_ path: String) throws -> Bool {
    guard FileManager.default.fileExists(atPath: path + "-wal") else { return false }
    var configuration = Configuration()
    configuration.readonly = true
    do {
      return try DatabaseQueue(path: path, configuration: configuration).read { database in
        try Int.fetchOne(database, sql: "PRAGMA application_id") == SchemaHistory.applicationID
      }
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_NOTADB
    {
      return false
    }
  }

  /// Has every confirmed commit reach the disk.
  ///
  /// Not GRDB's own setting of this mode: it leaves commits that can be lost with the power, and
  /// writes to the file at every opening.
  static func makeDurable(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { database in
      guard try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL") == "wal" else {
        throw DatabaseError(message: "this disk cannot keep a write-ahead log beside the file")
      }
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
  }

  /// Brings the schema up to date; false when a later release has been at it.
  @discardableResult
  static func prepare(_ queue: DatabaseQueue) throws -> Bool {
    let migrator = SchemaHistory.migrator
    let (isDone, isLater) = try queue.read { database in
      (try migrator.hasCompletedMigrations(database), try migrator.hasBeenSuperseded(database))
    }
    guard !isLater else { return false }
    guard !isDone else { return true }
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA application_id = \(SchemaHistory.applicationID)")
    }
    try migrator.migrate(queue)
    return true
  }
}
