public import RecordKeeping
public import Scheme

/// The commitment to a draw, as it may be published before the draw's period.
public struct CommitmentSeen: Sendable {
  /// The scheme's name.
  public let scheme: String
  /// The draw: its period, its commitment, when it was drawn and confirmed.
  public let line: KeptDrawLine
  /// The way in which it was drawn.
  public let version: String
  /// How many seeds these weeks were drawn from so far.
  public let draws: Int
}

extension Office {
  /// The commitment to the draw of the week that a day is in, else of the next period to come.
  ///
  /// A confirmed draw goes before a draft, and of drafts the latest.
  public func commitment(from day: CalendarDay?, by desk: Desk) throws -> CommitmentSeen {
    let reader = try reader(desk)
    try reader.require(.rotaProof)
    let draws = try drawsToProve(around: day ?? reader.look.today)
    let line = day.map { draws.holding(VisitWeek(holding: $0)) } ?? draws.next(reader.look.today)
    guard let line, let kept = try records.draw(line.id) else {
      throw OfficeRefusal.proof(.noDraw(day))
    }
    return CommitmentSeen(
      scheme: reader.look.picture.scheme.name, line: line, version: kept.version,
      draws: try RotaOutcome(text: kept.outcome).number)
  }

  /// The draws of which some week lies within about a year and a half of a day.
  func drawsToProve(around day: CalendarDay) throws -> RotaDraws {
    try rotaDraws(around: day.adding(days: -7 * 53)...day.adding(days: 7 * 78))
  }
}

extension RotaDraws {
  /// The confirmed draw of the period that ends next, else the draft of the one that does.
  fileprivate func next(_ today: CalendarDay) -> KeptDrawLine? {
    let coming = (confirmed + drafts).filter { $0.period.days.upperBound >= today }
    return coming.min {
      ($0.period.days.upperBound, $0.confirmedAt == nil ? 1 : 0)
        < ($1.period.days.upperBound, $1.confirmedAt == nil ? 1 : 0)
    }
  }
}
