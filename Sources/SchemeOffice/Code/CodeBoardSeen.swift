public import CodeBoard
public import RecordKeeping
public import Scheme

/// The board as a reader sees it, with the framework beside it.
public struct CodeBoardSeen: Sendable {
  public let board: Board
  /// The framework's version in use; nil where none was taken in.
  public let framework: QAFBoard?
  /// Names by id, of those who put something on record.
  public let names: [PersonID: String]
  public let founding: SchemeFounding
  /// The digest of the record's last line: what was counted from.
  public let recordHead: String
}

extension Office {
  /// How the scheme keeps the Code over some days; the year to last Sunday where none are named.
  ///
  /// Only weeks that are over are counted: the board must not tell of a visit to come. Refused
  /// where no week of the days is over.
  public func codeBoard(
    _ days: ClosedRange<CalendarDay>? = nil, version: String? = nil, by desk: Desk
  ) throws -> CodeBoardSeen {
    let reader = try reader(desk)
    try reader.require(.codeBoard)
    return try codeBoard(
      try Self.weeksOver(of: days, in: reader.look), version: version, in: reader.look)
  }

  /// The days up to the last Sunday, or the year to it; refused where no week of them is over.
  static func weeksOver(
    of days: ClosedRange<CalendarDay>?, in look: Look
  ) throws(OfficeRefusal) -> ClosedRange<CalendarDay> {
    let lastSunday = VisitWeek(holding: look.today).monday.adding(days: -1)
    guard let days else { return lastSunday.adding(months: -12).adding(days: 1)...lastSunday }
    let first = VisitWeek(holding: days.lowerBound.adding(days: 6)).sunday
    guard days.lowerBound <= lastSunday, min(first, days.upperBound) <= lastSunday else {
      throw .periodNotOver(days, over: first.adding(days: 1))
    }
    return days.lowerBound...min(days.upperBound, lastSunday)
  }

  /// The board over days that are over.
  func codeBoard(
    _ days: ClosedRange<CalendarDay>, version: String?, in look: Look
  ) throws -> CodeBoardSeen {
    let facts = try CodeCounting(look: look, office: self, days: days).facts()
    let showings = try records.showings()
    let board = Board(facts, showings: showings, on: look.today)
    let criteria = try records.qafCriteria()
    let wanted = try Self.version(version, of: criteria)
    let people = look.picture.people.map { ($0.id, $0.name) }
    return CodeBoardSeen(
      board: board,
      framework: wanted.map { QAFBoard($0, criteria, board: board, showings: showings) },
      names: Dictionary(people, uniquingKeysWith: { first, _ in first }),
      founding: look.picture.scheme, recordHead: look.heads.record.digest)
  }

  /// The version asked for, or the one taken in last; nil where there is none and none was asked.
  static func version(_ typed: String?, of criteria: [QAFCriterion]) throws -> String? {
    guard let typed else { return QAFBoard.latestVersion(of: criteria) }
    if criteria.contains(where: { $0.version == typed }) { return typed }
    var known: [String] = []
    for criterion in criteria where !known.contains(criterion.version) {
      known.append(criterion.version)
    }
    throw OfficeRefusal.code(.unknownVersion(typed: typed, known: known))
  }
}
