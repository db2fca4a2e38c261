import RecordKeeping
import RotaDrawing
public import Rotas
public import Scheme
import Seals

/// Windows that a person changed, as they were and as they are.
public struct TurnsChanged: Sendable {
  /// Each window before.
  public let before: [Window]
  /// Each window now.
  public let after: [Window]
  /// Whether visitors know of the rota, and so must be told.
  public let isConfirmed: Bool
  /// The visitors' names.
  public let names: [VisitorID: String]

  /// Everyone whom the change concerns.
  public var told: [VisitorID] {
    Set((before + after).flatMap(\.visitors)).sorted()
  }
}

extension Office {
  /// Exchanges a visitor of one window for a visitor of another.
  public func swapTurns(
    _ first: (window: String, visitor: String), _ second: (window: String, visitor: String),
    reason: String, agreed: Bool = false, by desk: Desk
  ) throws -> TurnsChanged {
    try perform(.swapTurns, by: desk, home: .office) { look in
      let (one, other) = (
        try changeable(first.window, in: look), try changeable(second.window, in: look)
      )
      for window in [one, other] {
        try Rights.check(suite: window.window.suite, .swapTurns, in: look)
      }
      let (leaving, coming) = (
        try Self.visitor(first.visitor, of: one, in: look),
        try Self.visitor(second.visitor, of: other, in: look)
      )
      guard one.window.id != other.window.id, leaving != coming else {
        throw OfficeRefusal.nothingToChange
      }
      let after = [
        one.window.replacing(leaving, by: coming), other.window.replacing(coming, by: leaving),
      ]
      let check = try check(of: [one, other], in: look)
      try require(after, check, agreed: agreed)
      let entries =
        one.entries(for: after[0].visitors, .swapped, about: leaving, reason: reason)
        + other.entries(for: after[1].visitors, .swapped, about: leaving, reason: reason)
        + (try moments([one, other], after, check.facts, in: look))
      return Decision(
        TurnsChanged(
          before: [one.window, other.window], after: after, isConfirmed: one.stands,
          names: look.visitorNames),
        about: one.window.id.rawValue, entries)
    }
  }

  /// Gives a window that lacks someone, or in which someone cannot go, to another.
  public func coverTurn(
    _ text: String, for absent: String?, by substitute: String, reason: String,
    agreed: Bool = false, by desk: Desk
  ) throws -> TurnsChanged {
    try perform(.coverTurn, by: desk, home: .office) { look in
      let window = try changeable(text, in: look)
      try Rights.check(suite: window.window.suite, .coverTurn, in: look)
      let comes = try look.visitor(substitute).id
      let leaves = try absent.map { try Self.visitor($0, of: window, in: look) }
      var after = window.window
      if let leaves {
        after = after.replacing(leaves, by: comes)
      } else {
        let settings = try look.settings(on: after.week.monday)
        guard after.visitors.count < settings.pairSize else {
          throw OfficeRefusal.rota(.full(after.id))
        }
        after.visitors.append(comes)
      }
      let check = try check(of: [window], in: look)
      try require([after], check, agreed: agreed)
      let entries = window.entries(
        for: after.visitors, .covered, about: leaves ?? comes, reason: reason)
      return Decision(
        TurnsChanged(
          before: [window.window], after: [after], isConfirmed: window.stands,
          names: look.visitorNames),
        about: after.id.rawValue, entries + (try moments([window], [after], check.facts, in: look)))
    }
  }

  /// Takes a visitor out of a window who cannot go; it waits for someone to cover it.
  public func handBack(
    _ text: String, of visitor: String?, reason: String, by desk: Desk
  ) throws -> TurnsChanged {
    try perform(.handBackTurn, by: desk, home: .office) { look in
      let window = try changeable(text, in: look)
      let leaves = try Self.visitor(visitor ?? look.who.rawValue, of: window, in: look)
      try Rights.check(isOwn: PersonID(leaves) == look.who, .handBackTurn, in: look)
      try Rights.check(suite: window.window.suite, .handBackTurn, in: look)
      var after = window.window
      after.visitors.removeAll { $0 == leaves }
      return Decision(
        TurnsChanged(
          before: [window.window], after: [after], isConfirmed: window.stands,
          names: look.visitorNames),
        about: after.id.rawValue,
        window.entries(for: after.visitors, .handedBack, about: leaves, reason: reason))
    }
  }

  /// Moments drawn anew for those who go now, over what both can make; nobody else reads them.
  private func moments(
    _ windows: [ChangeableWindow], _ after: [Window], _ facts: RotaFacts, in look: Look
  ) throws -> [Entry] {
    var lots = look.lots("moment", .office)
    return try zip(windows, after).compactMap { window, after in
      guard window.draw?.kept.moment == .drawn, after.visitors.count > 1 else { return nil }
      let drawing = SecondDraw(facts, seed: SeedStream.Seed(from: &lots))
      guard
        let moment = drawing.moment(
          of: after.id, suite: after.suite, week: after.week, for: after.visitors)
      else {
        throw OfficeRefusal.rota(
          .breaks([TurnFault(after.id, .noTimeTogether, after.visitors)]))
      }
      return .rotaMoment(moment.kept(of: after.id, .substitute))
    }
  }

  /// A visitor who goes to a window.
  private static func visitor(
    _ text: String, of window: ChangeableWindow, in look: Look
  ) throws -> VisitorID {
    let visitor = try look.visitor(text).id
    guard window.window.visitors.contains(visitor) else {
      throw OfficeRefusal.rota(.notInWindow(visitor, window.window.id))
    }
    return visitor
  }
}

extension Window {
  /// The same window with another in someone's place.
  func replacing(_ leaving: VisitorID, by coming: VisitorID) -> Window {
    var window = self
    window.visitors = visitors.map { $0 == leaving ? coming : $0 }
    return window
  }
}
