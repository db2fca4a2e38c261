import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// How far each person has been told by message that something waits.
  public func tellings() throws(RecordsFault) -> [PersonID: KeptTelling] {
    try reading("reading what was told") { database in
      let latest = try database.rows(
        """
        SELECT t.*, l.at FROM telling t JOIN officeLine l ON l.number = t.entry >> 24
        WHERE t.entry = (SELECT MAX(entry) FROM telling o WHERE o.person = t.person)
        """
      ).map(Self.telling)
      return Dictionary(
        latest.map { ($0.telling.person, $0) }, uniquingKeysWith: { _, last in last })
    }
  }

  /// Messages that were claimed and neither sent nor released since, by whom they are for.
  public func messageClaims() throws(RecordsFault) -> [PersonID: KeptClaim] {
    try reading("reading messages being sent") { database in
      let claims = try database.rows(
        """
        SELECT c.person, c.entry >> 24 AS line, l.at FROM messageClaim c
        JOIN officeLine l ON l.number = c.entry >> 24
        WHERE c.step = 'claimed'
          AND c.entry = (SELECT MAX(entry) FROM messageClaim o WHERE o.person = c.person)
          AND NOT EXISTS
            (SELECT 1 FROM telling t WHERE t.person = c.person AND t.entry > c.entry)
        """
      ).map { row in
        (
          PersonID(rawValue: row["person"]),
          KeptClaim(line: row["line"], at: try row.instant("at", of: "officeLine"))
        )
      }
      return Dictionary(claims, uniquingKeysWith: { _, last in last })
    }
  }

  /// Messages sent since a moment, oldest first.
  public func messagesSent(since: Instant) throws(RecordsFault) -> [KeptTelling] {
    try reading("reading messages sent") { database in
      try database.rows(
        """
        SELECT t.*, l.at FROM telling t JOIN officeLine l ON l.number = t.entry >> 24
        WHERE l.at >= ? ORDER BY t.entry
        """, [since.description]
      ).map(Self.telling)
    }
  }

  private static func telling(_ row: Row) throws -> KeptTelling {
    KeptTelling(
      telling: Telling(
        person: PersonID(rawValue: row["person"]), route: row["route"],
        recordLine: row["record_line"], officeLine: row["office_line"],
        moment: try row.instant("moment", of: "telling")),
      at: try row.instant("at", of: "officeLine"))
  }

  /// Calls asked for after a hard visit: those not made yet, and those made since a moment.
  public func wellbeingCalls(
    doneSince: Instant
  ) throws(RecordsFault) -> [KeptWellbeingCall] {
    try reading("reading calls") { database in
      try database.rows(
        """
        SELECT a.call, a.visitor, a.visit, a.entry >> 24 AS line, l.at, d.day
        FROM wellbeing a JOIN officeLine l ON l.number = a.entry >> 24
        LEFT JOIN wellbeing d ON d.call = a.call AND d.event = 'done'
        LEFT JOIN officeLine m ON m.number = d.entry >> 24
        WHERE a.event = 'asked' AND (d.call IS NULL OR m.at >= ?) ORDER BY a.entry
        """, [doneSince.description]
      ).map { row in
        KeptWellbeingCall(
          call: row["call"], visitor: VisitorID(rawValue: row["visitor"]),
          visit: Reference(rawValue: row["visit"]),
          askedAt: try row.instant("at", of: "officeLine"), askedLine: row["line"],
          doneOn: try row.dayIfAny("day", of: "wellbeing"))
      }
    }
  }
}
