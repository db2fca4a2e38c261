import RecordKeeping
import RotaDrawing
public import Scheme

/// A draw with all that its proof and its changes need, as it stands now.
struct HeldDraw {
  let line: KeptDrawLine
  let kept: KeptDraw
  /// The facts that it was committed to; what people settled in the draft stands apart in them.
  let facts: RotaFacts
  let board: RotaBoard
}

extension Office {
  /// The drafts of weeks that begin in these days, and the draws that were confirmed for them.
  ///
  /// Drafts are the office's own: visitors see a rota once it is confirmed.
  public func rotaBoards(
    _ days: ClosedRange<CalendarDay>, by desk: Desk
  ) throws -> [RotaBoard] {
    let reader = try reader(desk)
    guard [.coordinator, .deputy, .chair].contains(reader.role) else { return [] }
    let draws = try rotaDraws(around: days)
    return try (draws.confirmed + draws.drafts.reversed())
      .filter { $0.period.mondays.overlaps(days) }
      .map { try held($0, in: reader.look).board }
  }

  /// A draw with its facts and how it stands.
  func held(_ line: KeptDrawLine, in look: Look) throws -> HeldDraw {
    guard let kept = try records.draw(line.id) else {
      throw OfficeRefusal.rota(.noDraft(line.first.monday))
    }
    let facts = try RotaFacts(text: kept.facts)
    let board = RotaBoard(
      line, try RotaOutcome(text: kept.outcome), turns: try records.turns(of: line.id),
      pinned: Set(facts.inForce.pins.map(\.window)), names: look.visitorNames)
    return HeldDraw(line: line, kept: kept, facts: facts, board: board)
  }

  /// The draft that a day's week is in, else the only or the next one to come.
  func draft(from day: CalendarDay?, in look: Look) throws -> HeldDraw {
    let around = day ?? look.today
    let draws = try rotaDraws(around: around.adding(days: -7)...around.adding(days: 7 * 106))
    let week = VisitWeek(holding: around)
    let drafts = draws.drafts.filter { $0.period.mondays.upperBound >= week.monday }
    let line =
      day == nil
      ? drafts.min { $0.first < $1.first } : drafts.first { $0.period.contains(week) }
    guard let line else { throw OfficeRefusal.rota(.noDraft(day)) }
    return try held(line, in: look)
  }
}
