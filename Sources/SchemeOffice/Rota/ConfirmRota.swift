import RecordKeeping
import RotaDrawing
import Rotas
public import Scheme

/// A draft that became the rota.
public struct RotaNowConfirmed: Sendable {
  /// The rota.
  public let board: RotaBoard
  /// Everyone who goes, and so is told.
  public let told: [VisitorID]
}

extension Office {
  /// Makes a draft the rota: its windows and pairs stand from now on, and visitors see them.
  ///
  /// Held once more to the rules by today's facts: someone may have been suspended, fallen away
  /// or become busy since the draw.
  public func confirmRota(from day: CalendarDay?, by desk: Desk) throws -> RotaNowConfirmed {
    try perform(.confirmRota, by: desk, home: .office) { look in
      let draft = try draft(from: day, in: look)
      let period = draft.line.period
      guard period.first.sunday >= look.today else {
        throw OfficeRefusal.rota(
          .draw(.over(first: period.first, today: look.today)))
      }
      let board = draft.board
      let standing = Set(try records.windows(period.mondays).map(\.id))
      if let twice = board.windows.first(where: { standing.contains($0.id) }) {
        throw OfficeRefusal.alreadyThere(kind: "window", name: twice.id.rawValue)
      }
      let faults = try faultsSince(draft, in: look)
      guard faults.isEmpty else {
        throw OfficeRefusal.rota(.brokenSince(draft.line.id, faults))
      }
      let entries = board.windows.flatMap { window -> [Entry] in
        [
          .window(window.id, suite: window.suite, week: window.week),
          .windowPair(window.id, window.visitors),
        ]
      }
      let confirmed = RotaNowConfirmed(
        board: board, told: Set(board.windows.flatMap(\.visitors)).sorted())
      return Decision(
        confirmed, about: draft.line.id.rawValue, [.rotaConfirmed(draft.line.id)] + entries)
    }
  }

  /// What is wrong with a draft by today's facts, whatever was right when it was drawn.
  ///
  /// Whom a person put into a window said yes to it: their suites and times are not asked again.
  func faultsSince(_ draft: HeldDraw, in look: Look) throws -> [TurnFault] {
    let facts = try rotaFacts(for: draft.line.period, pins: [], in: look)
    let windows = draft.board.windows
    let agreed = Set(windows.filter { $0.isPinned || !$0.changes.isEmpty }.map(\.id))
    return TurnCheck(facts, drafted: windows)
      .faults(of: windows.map(\.window), agreed: agreed)
  }
}
