public import Findings
import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// Detentions under the Terrorism Act with all that is held of them, oldest notice first.
  ///
  /// One question for each table, however many detentions there are.
  public func tactDetentions() throws(RecordsFault) -> [TACTDetention] {
    try reading("reading detentions under the Terrorism Act") { database in
      let parts = try DetentionParts(database)
      return try database.rows(
        """
        SELECT n.*, t.value AS told_by, f.value AS theirs FROM tactNotice n
        LEFT JOIN personDetail t ON t.seal = n.told_by_seal
        LEFT JOIN personDetail f ON f.seal = n.theirs_seal ORDER BY n.entry
        """
      ).map { row in
        parts.detention(
          TACTNotice(
            reference: Reference(rawValue: row["reference"]),
            suite: SuiteCode(rawValue: row["suite"]),
            receivedAt: try row.instant("received_at", of: "tactNotice"), toldBy: row["told_by"],
            theirs: row["theirs"]))
      }
    }
  }

  /// To whom reports of Terrorism Act visits were sent, by the visit, oldest first.
  public func tactDispatches() throws(RecordsFault) -> [Reference: [TACTDispatch]] {
    try reading("reading to whom reports were sent") { try DetentionParts.dispatches($0) }
  }
}

/// What followed each notice, by the notice.
private struct DetentionParts {
  private let assignments: [Reference: [(entry: Int64, told: TACTAssignment)]]
  private let visits: [Reference: [(entry: Int64, visit: TACTDetention.Visit)]]
  private let recordings: [Reference: [RecordingRequest]]
  private let closings: [Reference: TACTClosing]

  init(_ database: Database) throws {
    let assigned = try database.rows("SELECT * FROM tactAssignment ORDER BY entry").map { row in
      (
        entry: row["entry"] as Int64,
        told: TACTAssignment(
          notice: Reference(rawValue: row["notice"]),
          day: try row.day("day", of: "tactAssignment"),
          visitors: row.list("visitors", of: VisitorID.self))
      )
    }
    assignments = Dictionary(grouping: assigned, by: \.told.notice)
    visits = try DetentionParts.visits(database)
    recordings = Dictionary(
      grouping: try database.rows(
        """
        SELECT r.*, g.value AS ground FROM tactRecording r
        LEFT JOIN personDetail g ON g.seal = r.ground_seal ORDER BY r.entry
        """
      ).map { row in
        RecordingRequest(
          notice: Reference(rawValue: row["notice"]),
          day: try row.day("day", of: "tactRecording"),
          answer: try row.one(of: RecordingRequest.Answer.self, "answer", of: "tactRecording"),
          rank: try row.knownIfAny("rank", of: "tactRecording") {
            RecordingRequest.Rank(rawValue: $0)
          },
          ground: row["ground"])
      }, by: \.notice)
    let closed = try database.rows(
      """
      SELECT c.*, r.value AS reason FROM tactClosing c
      LEFT JOIN personDetail r ON r.seal = c.reason_seal
      """
    ).map { row in
      TACTClosing(
        notice: Reference(rawValue: row["notice"]), day: try row.day("day", of: "tactClosing"),
        reason: row["reason"])
    }
    closings = Dictionary(uniqueKeysWithValues: closed.map { ($0.notice, $0) })
  }

  /// A notice with all that followed it.
  func detention(_ notice: TACTNotice) -> TACTDetention {
    var detention = TACTDetention(notice: notice)
    let assigned = assignments[notice.reference] ?? []
    let made = visits[notice.reference] ?? []
    detention.assignments = assigned.map(\.told)
    detention.visits = made.map(\.visit)
    if let last = assigned.last, made.last.map({ $0.entry < last.entry }) ?? true {
      detention.waiting = last.told
    }
    detention.recordings = recordings[notice.reference] ?? []
    detention.closing = closings[notice.reference]
    return detention
  }

  /// The visits made under each notice, each with the place of its link in the office's chain.
  private static func visits(
    _ database: Database
  ) throws -> [Reference: [(entry: Int64, visit: TACTDetention.Visit)]] {
    let sent = try dispatches(database)
    let made = try database.rows(
      """
      SELECT v.*, m.notice, m.entry AS made, t.value AS report FROM tactMade m
      JOIN tactVisit v ON v.reference = m.visit
      LEFT JOIN freeText t ON t.seal = v.report_seal ORDER BY m.entry
      """
    ).map { row in
      let visit = TACTVisitMade(
        reference: Reference(rawValue: row["reference"]), suite: SuiteCode(rawValue: row["suite"]),
        day: try row.day("day", of: "tactVisit"),
        visitors: row.list("visitors", of: VisitorID.self), report: row["report"])
      return (
        notice: Reference(rawValue: row["notice"]), entry: row["made"] as Int64,
        visit: TACTDetention.Visit(made: visit, dispatches: sent[visit.reference] ?? [])
      )
    }
    return Dictionary(grouping: made, by: \.notice).mapValues { $0.map { ($0.entry, $0.visit) } }
  }

  static func dispatches(_ database: Database) throws -> [Reference: [TACTDispatch]] {
    let sent = try database.rows("SELECT * FROM tactDispatch ORDER BY entry").map { row in
      TACTDispatch(
        visit: Reference(rawValue: row["visit"]),
        to: try row.one(of: TACTDispatch.Receiver.self, "receiver", of: "tactDispatch"),
        day: try row.day("day", of: "tactDispatch"))
    }
    return Dictionary(grouping: sent, by: \.visit)
  }
}
