import GRDB

/// How a scheme's file is opened: durable, strict about references, forgetful of the erased.
enum Opening {
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(20)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      guard !database.configuration.readonly else { return }
      try database.execute(sql: "PRAGMA secure_delete = ON")
    }
    return configuration
  }

  /// Has every confirmed commit reach the disk.
  ///
  /// GRDB sets WAL to NORMAL once a connection is prepared, under which a confirmed commit can be
  /// lost with the power: so this comes after.
  static func makeDurable(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
  }

  /// Whether the file was made by this software.
  static func isScheme(_ queue: DatabaseQueue) throws -> Bool {
    do {
      let id = try queue.read { try Int.fetchOne($0, sql: "PRAGMA application_id") }
      return id == SchemaHistory.applicationID
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      return false
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
