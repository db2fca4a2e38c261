import GRDB
import RecordKeeping

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

  /// The same for a file that should be a scheme: another's is left as it was found.
  static func configuration(ofScheme path: String) -> Configuration {
    var configuration = configuration
    configuration.prepareDatabase { database in
      let id = try Int.fetchOne(database, sql: "PRAGMA application_id")
      guard id == SchemaHistory.applicationID else { throw RecordsFault.notAScheme(path: path) }
    }
    return configuration
  }

  /// Has every confirmed commit reach the disk.
  ///
  /// Not GRDB's own setting of this mode: it leaves commits that can be lost with the power, and
  /// writes to the file at every opening.
  static func makeDurable(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
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
