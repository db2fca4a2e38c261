import Actions
import Findings
import GRDB
import RecordKeeping
import Scheme

/// A row of what happened to an action, with the seals of what was said.
struct ActionDeedRow {
  private static let table = "actionDeed"

  let action: String
  /// Where it stands in the record.
  let entry: Int
  /// Whether it was logged before moments were kept.
  let isEarlier: Bool
  private(set) var event: ActionEvent
  private let note: String?
  private let named: String?
  private let from: String?

  /// Reads a row; what the log line says of it only where the row has it.
  init(_ row: some NamedColumns, withLine: Bool) throws {
    let table = ActionDeedRow.table
    action = try row.text("action", of: table)
    entry = row.number("entry") ?? 0
    isEarlier = row.flag("earlier") ?? false
    guard let deed = Deed(name: try row.text("deed", of: table), result: row.word("result"))
    else { throw RecordsFault.unreadable(table: table, column: "deed") }
    var event = ActionEvent(deed, at: try row.instant("at", of: table))
    event.visit = row.word("visit").map { Reference(rawValue: $0) }
    event.checkers = row.list("checkers", of: VisitorID.self)
    event.until = try row.dayIfAny("until", of: table)
    event.reply = try row.knownIfAny("reply", of: table) { ReplyKind(rawValue: $0) }
    event.owner = try row.knownIfAny("owner", of: table) { Owner(rawValue: $0) }
    event.other = row.word("other").map { Reference(rawValue: $0) }
    event.severity = row.number("severity").flatMap(Severity.init(rawValue:))
    event.rung = row.number("rung").flatMap(Rung.init(rawValue:))
    if withLine { event.by = try ActionDeedRow.doneBy(row) }
    self.event = event
    note = row.word("note_seal")
    named = row.word("named_seal")
    from = withLine ? row.word("from_seal") : nil
  }

  /// The seals of everything that was said.
  var seals: [String] { [note, named, from].compactMap(\.self) }

  /// Puts in what was said; what is erased stays absent.
  mutating func unseal(_ texts: SealedTexts) {
    event.note = texts[note]
    event.named = texts[named]
    event.by?.from = texts[from]
  }

  private static func doneBy(_ row: some NamedColumns) throws -> DoneBy {
    DoneBy(
      line: row.number("number") ?? 0, loggedAt: try row.instant("logged", of: "recordLine"),
      person: PersonID(rawValue: try row.text("person", of: "recordLine")),
      role: try row.one(of: Role.self, "role", of: "recordLine"),
      typedBy: row.word("typed_by").map { PersonID(rawValue: $0) },
      how: row.word("known").flatMap { HowKnown($0) } ?? .claimed(AccountName(rawValue: "")))
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
