import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// Draws whose first week begins in these days, oldest first.
  public func draws(
    _ days: ClosedRange<CalendarDay>
  ) throws(RecordsFault) -> [KeptDrawLine] {
    try reading("reading draws") { database in
      try database.rows(
        """
        SELECT d.draw, d.monday, d.weeks, d.moment, d.commitment, l.at,
          (SELECT at FROM officeLine WHERE number = c.entry >> 24) AS confirmed_at,
          (SELECT at FROM officeLine WHERE number = (SELECT MAX(entry) FROM rotaRevealed r
            WHERE r.draw = d.draw) >> 24) AS revealed_at
        FROM rotaDraw d JOIN officeLine l ON l.number = d.entry >> 24
        LEFT JOIN rotaConfirmed c ON c.draw = d.draw
        WHERE d.monday BETWEEN ? AND ? ORDER BY d.entry
        """, [days.lowerBound.description, days.upperBound.description]
      ).map { row in
        KeptDrawLine(
          id: DrawID(rawValue: row["draw"]),
          first: VisitWeek(holding: try row.day("monday", of: "rotaDraw")), weeks: row["weeks"],
          moment: try row.one(of: MomentChoice.self, "moment", of: "rotaDraw"),
          commitment: row["commitment"], drawnAt: try row.instant("at", of: "officeLine"),
          confirmedAt: try row.instantIfAny("confirmed_at", of: "officeLine"),
          revealedAt: try row.instantIfAny("revealed_at", of: "officeLine"))
      }
    }
  }

  /// A draw with all that its proof needs, nil when there is none.
  public func draw(_ id: DrawID) throws(RecordsFault) -> KeptDraw? {
    try reading("reading a draw") { database in
      try database.rows("SELECT * FROM rotaDraw WHERE draw = ?", [id.rawValue]).first.map { row in
        KeptDraw(
          id: id, first: VisitWeek(holding: try row.day("monday", of: "rotaDraw")),
          weeks: row["weeks"],
          moment: try row.one(of: MomentChoice.self, "moment", of: "rotaDraw"),
          version: row["version"], seed: row["seed"], salt: row["salt"],
          commitment: row["commitment"], facts: row["facts"], outcome: row["outcome"])
      }
    }
  }

  /// Every turn written under a draw, oldest first; the latest of a window holds.
  public func turns(of draw: DrawID?) throws(RecordsFault) -> [KeptTurn] {
    try reading("reading turns") { database in
      try database.rows(
        """
        SELECT t.*, l.at, l.person, p.value AS reason FROM rotaTurn t
        JOIN officeLine l ON l.number = t.entry >> 24
        LEFT JOIN personDetail p ON p.seal = t.reason_seal
        WHERE t.draw IS ? ORDER BY t.entry
        """, [draw?.rawValue]
      ).map { row in
        KeptTurn(
          turn: RotaTurn(
            draw: draw, window: WindowID(rawValue: row["window"]),
            suite: SuiteCode(rawValue: row["suite"]),
            week: VisitWeek(holding: try row.day("monday", of: "rotaTurn")),
            visitors: row.list("visitors", of: VisitorID.self),
            source: try row.one(of: TurnSource.self, "source", of: "rotaTurn"),
            about: (row["about"] as String?).map { VisitorID(rawValue: $0) },
            reason: row["reason"]),
          by: PersonID(rawValue: row["person"]), at: try row.instant("at", of: "officeLine"))
      }
    }
  }

  /// Pins that hold for windows whose week begins in these days, by week and window.
  public func pins(_ days: ClosedRange<CalendarDay>) throws(RecordsFault) -> [RotaPin] {
    try reading("reading pins") { database in
      try database.rows(
        """
        SELECT n.*, p.value AS reason FROM rotaPin n
        LEFT JOIN personDetail p ON p.seal = n.reason_seal
        WHERE n.monday BETWEEN ? AND ? AND n.visitors <> '' AND NOT EXISTS
          (SELECT 1 FROM rotaPin l WHERE l."window" = n."window" AND l.entry > n.entry)
        ORDER BY n.monday, n."window"
        """, [days.lowerBound.description, days.upperBound.description]
      ).map { row in
        RotaPin(
          window: WindowID(rawValue: row["window"]), suite: SuiteCode(rawValue: row["suite"]),
          week: VisitWeek(holding: try row.day("monday", of: "rotaPin")),
          visitors: row.list("visitors", of: VisitorID.self), isAgreed: row["agreed"],
          reason: row["reason"])
      }
    }
  }
}
