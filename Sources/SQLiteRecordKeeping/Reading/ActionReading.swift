import Actions
import GRDB
import RecordKeeping
import Scheme

/// Rows of actions, each with its concern and events, in a few queries however many there are.
struct ActionReading {
  private let database: Database
  private let asOf: Instant
  private let detail: ActionDetail

  init(_ database: Database, asOf: Instant, _ detail: ActionDetail) {
    self.database = database
    self.asOf = asOf
    self.detail = detail
  }

  func actions(_ lines: ArraySlice<ActionLine>) throws -> [Action] {
    guard !lines.isEmpty else { return [] }
    // Of actions raised before terms were kept, the day is looked up with the whole concern.
    let wholly = detail == .whole ? lines : lines.filter { $0.raisedAt == nil }[...]
    let concerns = try concerns(wholly.map(\.concern))
    let events = try events(lines.map(\.reference))
    // A whole list was mostly raised under the same few terms.
    var allowances: [String: GradedAllowance] = [:]
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
    let places = databaseQuestionMarks(count: keys.count)
    var found = try ConcernReading.fetch(
      database, "c.reference IN (\(places))", StatementArguments(keys))
    if found.count < keys.count { found += try BroughtInReading.fetch(database, "reference", keys) }
    return Dictionary(
      found.map { ($0.reference.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func events(_ keys: [String]) throws -> [String: [ActionEvent]] {
    let isWhole = detail == .whole
    var rows: [ActionDeedRow] = []
    for select in [ActionReading.earlier, ActionReading.deeds] {
      let (line, join) = isWhole ? ActionReading.logLine : ("", "")
      try database.makeStatement(
        sql: """
          \(select.columns)\(line) FROM \(select.table) e \(join)
          WHERE e.action IN (\(databaseQuestionMarks(count: keys.count)))
          ORDER BY e.action, e.entry
          """
      ).each(StatementArguments(keys)) { rows.append(try ActionDeedRow($0, withLine: isWhole)) }
    }
    if isWhole {
      let texts = try SealedTexts(database, rows.flatMap(\.seals))
      for index in rows.indices { rows[index].unseal(texts) }
    }
    if let first = rows.first, first.isEarlier { rows.sort { $0.entry < $1.entry } }
    var events: [String: [ActionEvent]] = [:]
    events.reserveCapacity(keys.count)
    for row in rows { events[row.action, default: []].append(row.event) }
    return events
  }

  // The two tables one by one, as `actionHistory` shows them, which SQLite would copy first.
  private static let deeds = (
    table: "actionDeed",
    columns: """
    SELECT e.entry, 0 AS earlier, e.action, e.deed, e.at, e.visit, e.result, e.checkers,
      e.until, e.reply, e.owner, e.named_seal, e.other, e.severity, e.rung, e.note_seal
    """
  )

  private static let earlier = (
    table: "actionEvent",
    columns: """
    SELECT e.entry, 1 AS earlier, e.action, e.event AS deed, e.day || 'T12:00:00.000Z' AS at,
      e.visit, e.result, e.checkers, e.promise AS until, e.note_seal
    """
  )

  private static let logLine = (
    ", l.number, l.at AS logged, l.person, l.role, l.typed_by, l.known, l.from_seal",
    "JOIN recordLine l ON l.number = e.entry >> 24"
  )
}
