public import RecordKeeping
import RotaDrawing
public import Scheme

/// A draw as it stands now: who goes where, and what people changed.
public struct RotaBoard: Sendable {
  /// The draw.
  public let line: KeptDrawLine
  /// What the draw found out.
  public let outcome: RotaOutcome
  /// The windows by week and suite.
  public let windows: [BoardWindow]
  /// The visitors' names.
  public let names: [VisitorID: String]

  /// Whether it may still be changed freely, and no visitor sees it.
  public var isDraft: Bool { line.confirmedAt == nil }

  /// Windows that fewer go to than must.
  public var empty: [BoardWindow] { windows.filter { $0.visitors.count < 2 } }

  /// How many windows each visitor has.
  public var loads: [VisitorID: Int] {
    windows.reduce(into: [:]) { loads, window in
      for visitor in window.visitors { loads[visitor, default: 0] += 1 }
    }
  }

  /// A window of it.
  func window(_ id: WindowID) -> BoardWindow? { windows.first { $0.id == id } }
}

/// A window of a draw as it stands now.
public struct BoardWindow: Hashable, Sendable, Identifiable {
  /// The window.
  public let id: WindowID
  /// The suite.
  public let suite: SuiteCode
  /// The week.
  public let week: VisitWeek
  /// Who goes now, the pair first.
  public let visitors: [VisitorID]
  /// Who was to go as it was drawn.
  public let drawn: [VisitorID]
  /// Whether a person set the pair before the draw.
  public let isPinned: Bool
  /// What people changed in it, oldest first.
  public let changes: [TurnChange]
}

/// A change of a window that a person made: what, when, who and why.
public struct TurnChange: Hashable, Sendable {
  /// What was done.
  public let source: TurnSource
  /// Who did it.
  public let by: PersonID
  /// When.
  public let at: Instant
  /// The visitor for whose sake it was done.
  public let about: VisitorID?
  /// Why; nil once it is erased.
  public let reason: String?
}

extension RotaBoard {
  /// The board of a draw and its turns, oldest first.
  init(
    _ line: KeptDrawLine, _ outcome: RotaOutcome, turns: [KeptTurn], pinned: Set<WindowID>,
    names: [VisitorID: String]
  ) {
    let byWindow = Dictionary(grouping: turns, by: \.turn.window)
    let windows = byWindow.compactMap { id, turns -> BoardWindow? in
      guard let first = turns.first?.turn, let last = turns.last?.turn else { return nil }
      return BoardWindow(
        id: id, suite: first.suite, week: first.week, visitors: last.visitors,
        drawn: first.visitors, isPinned: pinned.contains(id),
        changes: turns.filter(\.turn.source.isManual).map(TurnChange.init))
    }
    self.line = line
    self.outcome = outcome
    self.names = names
    self.windows = windows.sorted {
      ($0.week, $0.suite, $0.id) < ($1.week, $1.suite, $1.id)
    }
  }
}

extension TurnChange {
  init(_ kept: KeptTurn) {
    self.init(
      source: kept.turn.source, by: kept.by, at: kept.at, about: kept.turn.about,
      reason: kept.turn.reason)
  }
}

extension Look {
  /// Every visitor's name.
  var visitorNames: [VisitorID: String] {
    Dictionary(picture.visitors.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one })
  }
}
