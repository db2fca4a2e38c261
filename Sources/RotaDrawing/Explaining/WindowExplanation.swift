public import Scheme

/// Why a window has the visitors it has.
public struct WindowExplanation: Hashable, Sendable {
  /// The window.
  public let window: WindowID
  /// Who goes, each with their load.
  public let visitors: [VisitorLoad]
  /// Whether it was settled by hand, or stood before the draw.
  public let isSettled: Bool
  /// What other pairs would cost, the cheapest first.
  public let alternatives: [Suggestion]
  /// Why nobody goes; nil where somebody does.
  public let empty: EmptyWindow?
}

/// A visitor's load against their share.
public struct VisitorLoad: Hashable, Sendable {
  /// Who.
  public let visitor: VisitorID
  /// Their windows in the period.
  public let windows: Int
  /// Their fair share, in tenths of a visit.
  public let share: Int
}

extension RotaWork {
  /// Why a window is as it is; nil where the rota has no such window.
  ///
  /// `moment` is the one drawn, where one is: it serves to count whom it keeps away, and no more.
  public func explanation(
    of window: WindowID, moment: WindowMoment? = nil, alternatives count: Int = 5
  ) -> WindowExplanation? {
    guard let turn = turn(window), let others = suggestions(for: window, most: count) else {
      return nil
    }
    let loads = windows[turn].visitors.compactMap { visitor in
      problem.tables.people[visitor].map {
        VisitorLoad(
          visitor: visitor, windows: turns(of: $0).count, share: problem.shares.tenths[$0])
      }
    }
    return WindowExplanation(
      window: window, visitors: loads,
      isSettled: windows[turn].isPinned || windows[turn].stands, alternatives: others,
      empty: windows[turn].visitors.isEmpty ? empty(at: turn, moment: moment) : nil)
  }
}
