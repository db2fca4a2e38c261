import GRDB

/// The history of the schema, a migration a line, oldest first; a shipped one is never edited.
enum SchemaHistory {
  /// SQLite's own field for whose file this is: `icv1` in ASCII.
  static let applicationID = 0x6963_7631

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (name, sql) in migrations {
      migrator.registerMigration(name) { database in try database.execute(sql: sql) }
    }
    return migrator
  }

  // Oldest by the day it shipped: 012 was given out before 013 and came after it.
  private static let migrations = [
    ("001 people, places and windows", M001Office.sql),
    ("002 reports, concerns, actions and returns", M002Record.sql),
    ("003 figures of visits", M003Figures.sql),
    ("004 nothing is rewritten", M004NothingIsRewritten.sql),
    ("005 availability", M005Availability.sql),
    ("006 draws of rotas", M006Rotas.sql),
    ("007 deeds about actions", M007Actions.sql),
    ("008 publications", M008Publications.sql),
    ("009 posts", M009Posts.sql),
    ("010 hand-offs", M010HandOffs.sql),
    ("011 assets and recommendations", M011Memory.sql),
    ("013 outbox", M013Outbox.sql),
    ("012 terrorism act", M012TerrorismAct.sql),
    ("014 the Code", M014Code.sql),
    ("015 returns issued", M015ReturnsIssued.sql),
    ("016 sign-offs and claims", M016SignOffs.sql),
    ("017 what is open, together", M017UnclosedMatters.sql),
  ]
}
