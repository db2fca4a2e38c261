import RecordKeeping
import RotaDrawing
import Scheme

/// The draws around some weeks, and which of them holds.
struct RotaDraws {
  /// Oldest first.
  private let lines: [KeptDrawLine]

  init(_ lines: [KeptDrawLine]) { self.lines = lines }

  /// Drafts that no later draw of the same weeks took the place of, latest first.
  var drafts: [KeptDrawLine] {
    lines.indices.reversed().filter { index in
      lines[index].confirmedAt == nil
        && !lines[(index + 1)...].contains { $0.period.overlaps(lines[index].period) }
    }.map { lines[$0] }
  }

  /// Draws that are the rota.
  var confirmed: [KeptDrawLine] { lines.filter { $0.confirmedAt != nil } }

  /// The weeks that are confirmed.
  var confirmedWeeks: Set<VisitWeek> { Set(confirmed.flatMap(\.period.all)) }

  /// The latest draw of any of these weeks that nobody confirmed.
  func latestDraft(over period: RotaPeriod) -> KeptDrawLine? {
    drafts.first { $0.period.overlaps(period) }
  }

  /// The draw that holds for a week: the confirmed one, else the draft.
  func holding(_ week: VisitWeek) -> KeptDrawLine? {
    confirmed.last { $0.period.contains(week) } ?? drafts.first { $0.period.contains(week) }
  }
}

extension KeptDrawLine {
  /// The weeks it draws.
  var period: RotaPeriod { RotaPeriod(first: first, weeks: weeks) }
}

extension RotaPeriod {
  /// Whether two periods share a week.
  func overlaps(_ other: RotaPeriod) -> Bool { mondays.overlaps(other.mondays) }
}

extension Office {
  /// The draws whose weeks may be among these days or near them.
  func rotaDraws(around days: ClosedRange<CalendarDay>) throws -> RotaDraws {
    // A draw is a year long at most, so what reaches into these days began within one before.
    let first = days.lowerBound.adding(days: -7 * 53)
    return RotaDraws(try records.draws(first...days.upperBound))
  }
}
