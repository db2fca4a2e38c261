import RecordKeeping
import RotaDrawing
import Scheme

/// What people changed in a draw, in the order in which they did it.
struct ManualChanges {
  let changes: [ManualChange]

  /// The changes among a draw's turns, oldest first; each starts from those who had the window.
  init(_ turns: [KeptTurn]) {
    var have: [WindowID: [VisitorID]] = [:]
    var changes: [ManualChange] = []
    for kept in turns {
      let turn = kept.turn
      if turn.source.isManual {
        changes.append(
          ManualChange(
            window: turn.window, at: kept.at, by: kept.by, from: have[turn.window] ?? [],
            to: turn.visitors, why: Self.why(turn)))
      }
      have[turn.window] = turn.visitors
    }
    self.changes = changes
  }

  /// What was done and why; the reason may have been erased since.
  private static func why(_ turn: RotaTurn) -> String {
    let about = turn.about.map { " for \($0)" } ?? ""
    return "\(turn.source.rawValue)\(about): \(turn.reason ?? "no reason kept")"
  }
}
