public import Scheme

/// Something a person settled in a draft after it was drawn, and around which it was solved again.
public enum DraftChange: Hashable, Sendable {
  /// These go, whoever was drawn.
  case pin(Pin)
  /// A window settled by hand before the draw is left to chance after all.
  case lift(WindowID)
  /// A visitor handed a window of that week back, and has none in it.
  case away(VisitorID, VisitWeek)
}

extension DraftChange {
  /// The window that it settles or leaves to chance; nil where it is about a visitor.
  public var window: WindowID? {
    switch self {
    case .pin(let pin): pin.window
    case .lift(let window): window
    case .away: nil
    }
  }

  /// The change as a line of the facts.
  var line: String {
    switch self {
    case .pin(let pin): "later \(pin.line)"
    case .lift(let window): "later lift \(window)"
    case .away(let visitor, let week): "later away \(visitor) \(week.monday)"
    }
  }

  /// Reads what stands after `later` in a line, or nil.
  init?(_ words: [String]) {
    switch (words.first, words.count) {
    case ("pin", 3...):
      guard let pin = Pin(Array(words.dropFirst())) else { return nil }
      self = .pin(pin)
    case ("lift", 2): self = .lift(WindowID(words[1]))
    case ("away", 3):
      guard let monday = CalendarDay(words[2]), let week = VisitWeek(monday: monday) else {
        return nil
      }
      self = .away(VisitorID(words[1]), week)
    default: return nil
    }
  }
}
