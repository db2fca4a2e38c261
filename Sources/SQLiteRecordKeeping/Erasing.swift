import GRDB
public import RecordKeeping
import Scheme

extension SQLiteRecords {
  /// Empties personal values that are due, with the office line that says how many.
  ///
  /// Afterwards the log of changes is folded into the file and the file is written anew, because
  /// an erased value must not stay in a free page.
  public func erase(
    _ due: ErasureDue, commit: Commit, after heads: Heads
  ) throws(RecordsFault) -> ErasedCounts {
    try SQLiteRecords.doing("erasing what is due") {
      let counts = try database.writeWithoutTransaction { database in
        var counts = ErasedCounts()
        try database.inTransaction(.immediate) {
          counts = try SQLiteRecords.empty(database, due)
          guard counts.total > 0 else { return .rollback }
          _ = try Writing(database, commit, after: heads).finish { writing in
            try commit.entries { try writing.keep($0) }
            try writing.keep(.erasure(on: LondonTime.day(at: commit.at), counts))
          }
          return .commit
        }
        return counts
      }
      try database.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        try database.execute(sql: "VACUUM")
        try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
      return counts
    }
  }

  /// How many personal values are due to be emptied, none of which is touched.
  public func counts(of due: ErasureDue) throws(RecordsFault) -> ErasedCounts {
    try reading("counting what is due") { database in
      try SQLiteRecords.each(due) { table, condition, arguments in
        try Int.fetchOne(
          database, sql: "SELECT COUNT(*) FROM \"\(table)\" WHERE \(condition)",
          arguments: arguments) ?? 0
      }
    }
  }

  private static func empty(_ database: Database, _ due: ErasureDue) throws -> ErasedCounts {
    try each(due) { table, condition, arguments in
      try database.execute(
        sql: "UPDATE \"\(table)\" SET value = NULL, salt = NULL WHERE \(condition)",
        arguments: arguments)
      return database.changesCount
    }
  }

  /// Does something with what is due of each personal table, and adds up how many it was.
  private static func each(
    _ due: ErasureDue,
    _ act: (_ table: String, _ condition: String, StatementArguments) throws -> Int
  ) throws -> ErasedCounts {
    func of(_ table: String, _ holders: String, _ day: CalendarDay) throws -> Int {
      try act(table, "value IS NOT NULL AND holder IN (\(holders))", ["day": day.description])
    }
    return ErasedCounts(
      custodyNumbers: try of("custodyNumber", visitsDue, due.visitsBefore),
      freeTexts: try of(
        "freeText", [visitsDue, actionsDue, tactVisitsDue].joined(separator: " UNION "),
        due.visitsBefore),
      personDetails: try of("personDetail", peopleDue, due.peopleEndedBefore)
        + of("personDetail", noticesDue, due.visitsBefore))
  }

  /// Visits old enough, none of whose matters is still open, nor restricted and not concluded.
  private static let visitsDue = """
    SELECT f.visit FROM visitFigures f
    WHERE f.date < :day AND \(FiguresReading.isCurrent) AND NOT EXISTS (
      SELECT 1 FROM concern c JOIN action a ON a.concern = c.reference
      WHERE c.visit = f.visit AND \(isUnclosed))
      AND NOT EXISTS (SELECT 1 FROM concern c
        WHERE c.visit = f.visit AND c.reference IN (\(SetApart.open)))
    """

  private static let actionsDue = """
    SELECT a.reference FROM action a JOIN concern c ON c.reference = a.concern
    JOIN visitFigures f ON f.visit = c.visit
    WHERE f.date < :day AND \(FiguresReading.isCurrent) AND NOT (\(isUnclosed))
      AND a.concern NOT IN (\(SetApart.open))
    UNION SELECT a.reference FROM action a JOIN matterBroughtIn m ON m.reference = a.concern
    WHERE m.day < :day AND NOT (\(isUnclosed)) AND a.concern NOT IN (\(SetApart.open))
    UNION SELECT m.reference FROM action a JOIN matterBroughtIn m ON m.reference = a.concern
    WHERE m.day < :day AND NOT (\(isUnclosed)) AND a.concern NOT IN (\(SetApart.open))
    """

  /// Terrorism Act visits old enough whose report was sent to both who must have it.
  private static let tactVisitsDue = """
    SELECT v.reference FROM tactVisit v WHERE v.day < :day AND \(isSentToBoth)
    """

  /// Notices closed long enough ago, every report of theirs sent.
  private static let noticesDue = """
    SELECT 'tact:' || c.notice FROM tactClosing c WHERE c.day < :day
      AND NOT EXISTS (SELECT 1 FROM tactMade m JOIN tactVisit v ON v.reference = m.visit
        WHERE m.notice = c.notice AND NOT (\(isSentToBoth)))
    """

  private static let isSentToBoth = """
    2 = (SELECT COUNT(DISTINCT s.receiver) FROM tactDispatch s WHERE s.visit = v.reference)
    """

  /// An action that nothing has closed, or that was opened again since.
  static let isUnclosed = """
    EXISTS (SELECT 1 FROM unclosedAction u WHERE u.action = a.reference)
    """

  private static let peopleDue = """
    SELECT d.visitor FROM visitorDetail d
    WHERE d.standing = 'ended' AND d.standing_from < :day
      AND d.entry = (SELECT MAX(l.entry) FROM visitorDetail l WHERE l.visitor = d.visitor)
    UNION SELECT o.person FROM officer o
    WHERE o.ended_on < :day
      AND o.entry = (SELECT MAX(l.entry) FROM officer l WHERE l.person = o.person)
    UNION SELECT 'post:' || p.post FROM post p
    WHERE p.until_day < :day
      AND p.entry = (SELECT MAX(l.entry) FROM post l WHERE l.post = p.post)
    UNION SELECT substr(k.known, 9) FROM
      (SELECT known, at FROM officeLine UNION ALL SELECT known, at FROM recordLine) k
    WHERE k.known LIKE 'claimed:%' GROUP BY k.known HAVING MAX(k.at) < :day
    """
}
