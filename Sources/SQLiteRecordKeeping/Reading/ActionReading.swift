import Actions
import GRDB
import RecordKeeping
import Scheme

/// Rows of actions, each with its concern and events, in a few queries however many there are.
struct ActionReading {
  private let database: Database
  private let asOf: Instant
  private let wanted: ActionsWanted
  private let detail: ActionDetail

  init(_ database: Database, _ wanted: ActionsWanted, asOf: Instant, _ detail: ActionDetail) {
    self.database = database
    self.wanted = wanted
    self.asOf = asOf
    self.detail = detail
  }

  func actions(_ lines: [ActionLine]) throws -> [Action] {
    guard !lines.isEmpty else { return [] }
    // Of actions raised before terms were kept, the day is looked up with the whole concern.
    let wholly = detail == .whole ? lines : lines.filter { $0.raisedAt == nil }
    let concerns = try concerns(wholly.map(\.concern))
    let events = try events(lines.map(\.reference))
    // Of a whole list most were raised under the terms of the one before.
    var allowances = KnownAllowances()
    return try lines.compactMap { line in
      let kept = events[line.reference] ?? []
      guard let concern = concerns[line.concern] ?? (detail == .clocks ? line.bones(kept) : nil)
      else { return nil }
      return Action(
        reference: Reference(rawValue: line.reference), concern: concern,
        terms: try line.terms(foundOn: concern.day, &allowances), kept: kept, asOf: asOf)
    }
  }

  private func concerns(_ keys: [String]) throws -> [String: Concern] {
    guard !keys.isEmpty else { return [:] }
    var found = try ConcernReading.fetch(
      database, "c.reference IN \(Among.these)", [Among.one(of: keys)])
    if found.count < keys.count { found += try BroughtInReading.fetch(database, "reference", keys) }
    return Dictionary(
      found.map { ($0.reference.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func events(_ keys: [String]) throws -> [String: [ActionEvent]] {
    var events = EventRuns(count: keys.count)
    // Those of before come first: no release has written them since there are deeds.
    if try !database.rows("SELECT 1 FROM actionEvent LIMIT 1").isEmpty {
      try add(.earlier, of: keys, to: &events)
    }
    if case .unclosed(let suite, _) = wanted, detail == .clocks {
      try addOpen(at: suite, to: &events)
    } else {
      try add(.deeds, of: keys, to: &events)
    }
    if detail == .whole { try events.unseal(database) }
    return events.byAction()
  }

  /// What happened to these actions, by one of the two tables: `actionHistory` shows both, and
  /// SQLite would copy them first.
  private func add(_ table: DeedTable, of keys: [String], to events: inout EventRuns) throws {
    try add(table, where: "e.action IN \(Among.these)", [Among.one(of: keys)], to: &events)
  }

  /// What happened to all that is open, as it lies: to look for each of thousands takes longer.
  private func addOpen(at suite: SuiteCode?, to events: inout EventRuns) throws {
    guard let suite else { return try add(.open, where: "TRUE", [], to: &events) }
    let those = "e.action IN (SELECT action FROM unclosedAction WHERE suite = ?)"
    try add(.open, where: those, [suite.rawValue], to: &events)
  }

  private func add(
    _ table: DeedTable, where condition: String, _ values: StatementArguments,
    to events: inout EventRuns
  ) throws {
    let statement = try database.cachedStatement(sql: table.select(where: condition, detail))
    try statement.each(values) { events.add(try ActionDeedRow($0, detail)) }
  }
}

/// Events gathered by their action, each action's in order.
///
/// A row is moved into the run of its action and not copied: rows of one action follow each other.
private struct EventRuns {
  private var found: [String: [ActionEvent]] = [:]
  private var action = ""
  private var run: [ActionEvent] = []
  private var sealed: [(action: String, index: Int, seals: ActionDeedRow.Seals)] = []

  init(count: Int) { found.reserveCapacity(count) }

  mutating func add(_ row: consuming ActionDeedRow) {
    if row.action != action {
      endRun()
      action = row.action
      run = found[action] ?? []
    }
    if let seals = row.seals { sealed.append((action, run.count, seals)) }
    run.append(row.event)
  }

  /// Puts in what was said; what is erased stays absent.
  mutating func unseal(_ database: Database) throws {
    endRun()
    let texts = try SealedTexts(database, sealed.flatMap(\.seals.all))
    for (action, index, seals) in sealed { found[action]?[index].unseal(seals, texts) }
  }

  mutating func byAction() -> [String: [ActionEvent]] {
    endRun()
    return found
  }

  private mutating func endRun() {
    guard !run.isEmpty else { return }
    found[action] = run
    run = []
    action = ""
  }
}

/// A table of what happened to actions.
///
/// Its columns are selected in the order in which a row is read.
private struct DeedTable {
  private let name: String
  /// What clocks follow from, and what else there is.
  private let clocks, rest: String

  static let deeds = DeedTable(
    name: "actionDeed",
    clocks: "e.deed, e.result, e.at, e.visit, e.checkers, e.until, e.owner, e.severity",
    rest: "e.reply, e.other, e.rung, e.note_seal, e.named_seal")

  /// The same of what is open, for its clocks alone.
  static let open = DeedTable(name: "unclosedDeed", clocks: deeds.clocks, rest: "")

  static let earlier = DeedTable(
    name: "actionEvent",
    clocks: """
      e.event AS deed, e.result, e.day || 'T12:00:00.000Z' AS at, e.visit, e.checkers,
      e.promise AS until
      """,
    rest: "e.note_seal")

  /// What happened to the actions that meet a condition, each action's in order.
  func select(where condition: String, _ detail: ActionDetail) -> String {
    let isWhole = detail == .whole
    let line = ", l.from_seal, l.number, l.at AS logged, l.person, l.role, l.typed_by, l.known"
    return """
      SELECT e.action, \(clocks) \(isWhole ? ", \(rest) \(line)" : "") FROM \(name) e
      \(isWhole ? "JOIN recordLine l ON l.number = e.entry >> 24" : "")
      WHERE \(condition) ORDER BY e.action, e.entry
      """
  }
}
