import RecordKeeping
import RotaDrawing
import Rotas
import Scheme

/// What people settled in a draft: earlier pins, and what they swapped, covered or handed back.
struct DraftSettlement {
  private let pinned: Set<WindowID>
  private var byWindow: [WindowID: DraftChange] = [:]
  private var away: Set<DraftChange> = []

  /// What is settled in a draft as it stands.
  init(_ draft: HeldDraw) {
    pinned = Set(draft.facts.pins.map(\.window))
    for change in draft.facts.later {
      if let window = change.window { byWindow[window] = change } else { away.insert(change) }
    }
    for window in draft.board.windows where !window.changes.isEmpty {
      if window.visitors.count >= draft.facts.rules.size {
        byWindow[window.id] = .pin(
          Pin(window: window.id, visitors: window.visitors, isAgreed: true))
      }
      for change in window.changes where change.source == .handedBack {
        guard let visitor = change.about, !window.visitors.contains(visitor) else { continue }
        away.insert(.away(visitor, window.week))
      }
    }
  }

  /// Takes in a pin, or lifts it where it names nobody; false where there is none to lift.
  mutating func take(_ pin: RotaPin) -> Bool {
    guard pin.visitors.isEmpty else {
      byWindow[pin.window] = .pin(pin.pin)
      return true
    }
    switch byWindow[pin.window] {
    case .pin: byWindow[pin.window] = pinned.contains(pin.window) ? .lift(pin.window) : nil
    case .lift, .away: return false
    case nil:
      guard pinned.contains(pin.window) else { return false }
      byWindow[pin.window] = .lift(pin.window)
    }
    return true
  }

  /// Everything that is settled.
  var changes: [DraftChange] { Array(byWindow.values) + away }
}
