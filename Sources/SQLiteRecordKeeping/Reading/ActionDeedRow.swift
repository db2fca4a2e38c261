import Actions
import Findings
import GRDB
import RecordKeeping
import Scheme

/// A row of what happened to an action, with the seals of what was said.
struct ActionDeedRow {
  private static let table = "actionDeed"

  let action: String
  private(set) var event: ActionEvent
  /// The seals of what was said; nil where nothing was, or where it was not asked for.
  private(set) var seals: Seals?

  /// Where what was said of an event is kept.
  struct Seals {
    fileprivate let note, named, from: String?

    var all: [String] { [note, named, from].compactMap(\.self) }
  }

  init(_ row: PlacedRow, _ detail: ActionDetail) throws {
    let table = ActionDeedRow.table
    action = try row.text("action", of: table)
    guard let deed = Deed(name: try row.text("deed", of: table), result: row.word("result"))
    else { throw RecordsFault.unreadable(table: table, column: "deed") }
    event = ActionEvent(deed, at: try row.instant("at", of: table))
    event.visit = row.word("visit").map { Reference(rawValue: $0) }
    event.checkers = row.list("checkers", of: VisitorID.self)
    event.until = try row.dayIfAny("until", of: table)
    event.owner = try row.knownIfAny("owner", of: table) { Owner(rawValue: $0) }
    event.severity = row.number("severity").flatMap(Severity.init(rawValue:))
    if detail == .whole { try readRest(row) }
  }

  /// Reads what was said and who did it, which no clock follows from.
  private mutating func readRest(_ row: PlacedRow) throws {
    let table = ActionDeedRow.table
    event.reply = try row.knownIfAny("reply", of: table) { ReplyKind(rawValue: $0) }
    event.other = row.word("other").map { Reference(rawValue: $0) }
    event.rung = row.number("rung").flatMap(Rung.init(rawValue:))
    let said = Seals(
      note: row.word("note_seal"), named: row.word("named_seal"), from: row.word("from_seal"))
    if !said.all.isEmpty { seals = said }
    event.by = try ActionDeedRow.doneBy(row)
  }

  private static func doneBy(_ row: PlacedRow) throws -> DoneBy {
    DoneBy(
      line: row.number("number") ?? 0, loggedAt: try row.instant("logged", of: "recordLine"),
      person: PersonID(rawValue: try row.text("person", of: "recordLine")),
      role: try row.one(of: Role.self, "role", of: "recordLine"),
      typedBy: row.word("typed_by").map { PersonID(rawValue: $0) },
      how: row.word("known").flatMap { HowKnown($0) } ?? .claimed(AccountName(rawValue: "")))
  }
}

extension ActionEvent {
  /// Puts in what was said; what is erased stays absent.
  mutating func unseal(_ seals: ActionDeedRow.Seals, _ texts: SealedTexts) {
    note = texts[seals.note]
    named = texts[seals.named]
    by?.from = texts[seals.from]
  }
}

/// Texts by their seals, fetched together.
struct SealedTexts {
  private var values: [String: String] = [:]

  init(_ database: Database, _ seals: [String]) throws {
    guard !seals.isEmpty else { return }
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT seal, value FROM freeText WHERE value IS NOT NULL AND seal IN \(Among.these)
          """), arguments: [Among.one(of: seals)])
    while let row = try rows.next() { values[row[0]] = row[1] }
  }

  subscript(seal: String?) -> String? { seal.flatMap { values[$0] } }
}
