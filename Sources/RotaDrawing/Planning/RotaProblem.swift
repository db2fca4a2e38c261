import Pairing
import Rotas
import Scheme

/// The windows of a period as turns to be paired, with the way back from numbers to names.
struct RotaProblem: Sendable {
  let tables: RotaTables
  /// The windows by turn: those planned and those that stand, in the order of the turns.
  let windows: [WindowTurn]
  /// Visits settled outside the turns.
  let fixed: FixedVisits
  let shares: FairShares
  let problem: PairingProblem

  /// The turn that is a window, nil where it is none.
  func turn(of window: WindowID) -> Int? { windows.firstIndex { $0.id == window } }

  /// The visitors of a pair.
  func visitors(_ pair: Pair) -> [VisitorID] {
    [tables.facts.visitors[pair.first].id, tables.facts.visitors[pair.second].id]
  }
}

/// A window that is a turn of a problem.
struct WindowTurn: Sendable, Hashable {
  var id: WindowID
  var suite: SuiteCode
  var week: VisitWeek
  var isSurprise = false
  /// The cell drawn for it; nil where the pair choose.
  var drawn: WindowMoment?
  /// Who goes as it was settled by hand or before; empty where the turn is to be paired.
  var settled: [VisitorID] = []
  /// Whether those settled agreed to go where or when they had not offered.
  var isAgreed = false
  /// Whether it stood before the draw.
  var stands = false
  /// Whether it was settled by hand in this draw.
  var isPinned = false
}
