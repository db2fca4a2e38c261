import Actions
import GRDB
import RecordKeeping
import Scheme

/// Rows of actions, each with its concern and events, in a few queries however many there are.
struct ActionReading {
  private let database: Database
  private let asOf: Instant
  private let detail: ActionDetail
  private let scope: ActionScope

  init(_ database: Database, asOf: Instant, _ detail: ActionDetail, _ scope: ActionScope) {
    self.scope = scope
    self.database = database
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
    for table in try tables() {
      let (which, values) = table.which(keys, scope)
      try database.cachedStatement(sql: table.select(which, detail)).each(values) {
        events.add(try ActionDeedRow($0, detail))
      }
    }
    if detail == .whole { try events.unseal(database) }
    return events.byAction()
  }

  /// The two tables one by one, as `actionHistory` shows them, which SQLite would copy first; that
  /// of the years before moments were kept only where it holds anything.
  private func tables() throws -> [DeedTable] {
    let isOpen = if case .open = scope { true } else { false }
    let deeds = isOpen && detail == .clocks ? DeedTable.open : .deeds
    let isOld = try !database.rows("SELECT 1 FROM actionEvent LIMIT 1").isEmpty
    return isOld ? [.earlier, deeds] : [deeds]
  }
}

/// What is known of the actions that are read, beside their references.
enum ActionScope {
  case any
  /// All are open, and as good as all that are open at the suite, or anywhere.
  case open(at: SuiteCode?)
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

  /// Which rows are of these actions, as a condition and its values.
  ///
  /// What is open is read as it lies, all of it: to look for each of thousands takes longer.
  func which(_ keys: [String], _ scope: ActionScope) -> (String, StatementArguments) {
    guard case .open(let suite) = scope, name == DeedTable.open.name else {
      return ("e.action IN \(Among.these)", [Among.one(of: keys)])
    }
    guard let suite else { return ("TRUE", []) }
    return ("e.action IN (SELECT action FROM unclosedAction WHERE suite = ?)", [suite.rawValue])
  }

  /// What happened to those actions, each action's in order.
  func select(_ which: String, _ detail: ActionDetail) -> String {
    let isWhole = detail == .whole
    let line = ", l.from_seal, l.number, l.at AS logged, l.person, l.role, l.typed_by, l.known"
    return """
      SELECT e.action, \(clocks) \(isWhole ? ", \(rest) \(line)" : "") FROM \(name) e
      \(isWhole ? "JOIN recordLine l ON l.number = e.entry >> 24" : "")
      WHERE \(which) ORDER BY e.action, e.entry
      """
  }
}
