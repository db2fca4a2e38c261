import Actions
import Findings
import GRDB
import RecordKeeping
import Scheme

/// A row of what happened to an action, with its log line, as a value.
enum ActionDeedRow {
  private static let table = "actionDeed"

  static func event(_ row: Row, _ texts: SealedTexts) throws -> ActionEvent {
    guard let deed = Deed(name: row["deed"], result: row["result"]) else {
      throw RecordsFault.unreadable(table: table, column: "deed")
    }
    var event = ActionEvent(
      deed, at: try row.instant("at", of: table), note: texts[row["note_seal"]])
    event.visit = (row["visit"] as String?).map { Reference(rawValue: $0) }
    event.checkers = row.list("checkers", of: VisitorID.self)
    event.until = try row.dayIfAny("until", of: table)
    event.reply = try row.knownIfAny("reply", of: table) { ReplyKind(rawValue: $0) }
    event.owner = try row.knownIfAny("owner", of: table) { Owner(rawValue: $0) }
    event.named = texts[row["named_seal"]]
    event.other = (row["other"] as String?).map { Reference(rawValue: $0) }
    event.severity = (row["severity"] as Int?).flatMap(Severity.init(rawValue:))
    event.rung = (row["rung"] as Int?).flatMap(Rung.init(rawValue:))
    event.by = try doneBy(row, texts)
    return event
  }

  private static func doneBy(_ row: Row, _ texts: SealedTexts) throws -> DoneBy {
    DoneBy(
      line: row["number"], loggedAt: try row.instant("logged", of: "recordLine"),
      person: PersonID(rawValue: row["person"]),
      role: try row.one(of: Role.self, "role", of: "recordLine"),
      typedBy: (row["typed_by"] as String?).map { PersonID(rawValue: $0) },
      from: texts[row["from_seal"]],
      how: HowKnown(row["known"]) ?? .claimed(AccountName(rawValue: "")))
  }
}

/// Texts by their seals, fetched together.
struct SealedTexts {
  private var values: [String: String] = [:]

  init(_ database: Database, _ seals: [String]) throws {
    // SQLite takes 32,766 values in one statement; lists here are shorter, years are longer.
    var rest = seals[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(10_000))
      rest = rest.dropFirst(10_000)
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT seal, value FROM freeText
          WHERE value IS NOT NULL AND seal IN (\(databaseQuestionMarks(count: part.count)))
          """, arguments: StatementArguments(part))
      while let row = try rows.next() { values[row[0]] = row[1] }
    }
  }

  subscript(seal: String?) -> String? { seal.flatMap { values[$0] } }
}
