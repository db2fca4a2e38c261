import Actions
import GRDB
import RecordKeeping
import Scheme

/// Rows of posts as values.
enum PostsReading {
  static func posts(_ database: Database, _ names: Unsealed) throws -> [Post] {
    try database.rows(
      """
      SELECT * FROM post t WHERE entry = (SELECT MAX(l.entry) FROM post l WHERE l.post = t.post)
      ORDER BY rung, suite, from_day, post
      """
    ).map { row in
      guard let rung = Rung(rawValue: row["rung"]) else {
        throw RecordsFault.unreadable(table: "post", column: "rung")
      }
      return Post(
        id: PostID(rawValue: row["post"]), rung: rung,
        suite: (row["suite"] as String?).map { SuiteCode(rawValue: $0) }, title: row["title"],
        mailbox: names[row["mailbox_seal"]], holder: names[row["holder_seal"]],
        from: try row.day("from_day", of: "post"),
        until: try row.dayIfAny("until_day", of: "post"))
    }
  }
}
