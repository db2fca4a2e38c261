public import RotaDrawing
public import Rotas
public import Scheme

/// Pairs, or single visitors, who could have a window.
public struct WindowOptions: Sendable {
  /// The window as it stands.
  public let window: Window
  /// Pairs that could have it, the cheapest first.
  public let pairs: [Suggestion]
  /// Visitors who could go beside the one who stays; empty where nobody stays.
  public let substitutes: [Substitute]
  /// Visitors who could not, by the first rule in their way.
  public let blocked: [BlockedVisitor]
  /// Why nobody can; nil where somebody could.
  public let empty: EmptyWindow?
  /// Whether visitors know of the rota.
  public let isConfirmed: Bool
  /// The visitors' names.
  public let names: [VisitorID: String]
}

/// A visitor who could step in.
public struct Substitute: Hashable, Sendable {
  /// Who.
  public let visitor: VisitorID
  /// What the rota would cost more than it does.
  public let cost: Int
  /// Windows they would have to give up first.
  public let moves: [WindowID]
}

extension Office {
  /// Pairs that could have a window instead, by today's facts, and what each would cost.
  public func suggestPairs(
    for text: String, most count: Int, by desk: Desk
  ) throws -> WindowOptions {
    let reader = try officeReader(desk)
    let window = try changeable(text, in: reader.look)
    let work = try check(of: [window], in: reader.look).work
    return WindowOptions(
      window, pairs: work.suggestions(for: window.window.id, most: count) ?? [],
      empty: work.explanation(of: window.window.id, alternatives: 0)?.empty, in: reader.look)
  }

  /// Visitors who could stand in at a window, by today's facts, and what each would cost.
  ///
  /// For whoever cannot go; where the window lacks someone, beside the one who is left.
  public func substitutes(
    for text: String, instead absent: String?, by desk: Desk
  ) throws -> WindowOptions {
    let reader = try officeReader(desk)
    let window = try changeable(text, in: reader.look)
    let check = try check(of: [window], in: reader.look)
    let size = check.facts.rules.size
    guard let absent else {
      guard window.window.visitors.count < size else {
        throw OfficeRefusal.rota(.full(window.window.id))
      }
      return beside(window, check, in: reader.look)
    }
    let leaves = try reader.look.visitor(absent).id
    guard let cover = check.work.cover(for: leaves, in: window.window.id) else {
      throw OfficeRefusal.rota(.notInWindow(leaves, window.window.id))
    }
    return WindowOptions(
      window,
      substitutes: cover.candidates.map {
        Substitute(visitor: $0.visitor, cost: $0.cost, moves: $0.moves)
      }, blocked: cover.blocked, in: reader.look)
  }

  /// Who could go beside the one who is left in a window, or which pairs where nobody is.
  private func beside(
    _ window: ChangeableWindow, _ check: TurnCheck, in look: Look
  ) -> WindowOptions {
    let id = window.window.id
    // Who gave the window back could go by what they once offered, and said that they cannot.
    let gone = Set(window.handedBack)
    let pairs = (check.work.suggestions(for: id, most: 400) ?? [])
      .filter { gone.isDisjoint(with: $0.visitors) }
    guard let stays = window.window.visitors.first else {
      return WindowOptions(
        window, pairs: Array(pairs.prefix(10)),
        empty: check.work.explanation(of: id, alternatives: 0)?.empty, in: look)
    }
    let substitutes = pairs.filter { $0.visitors.contains(stays) }.compactMap { pair in
      pair.visitors.first { $0 != stays }.map {
        Substitute(visitor: $0, cost: pair.cost, moves: pair.moves)
      }
    }
    return WindowOptions(window, substitutes: substitutes, in: look)
  }
}

extension WindowOptions {
  init(
    _ window: ChangeableWindow, pairs: [Suggestion] = [], substitutes: [Substitute] = [],
    blocked: [BlockedVisitor] = [], empty: EmptyWindow? = nil, in look: Look
  ) {
    self.init(
      window: window.window, pairs: pairs, substitutes: substitutes, blocked: blocked,
      empty: pairs.isEmpty ? empty : nil, isConfirmed: window.stands, names: look.visitorNames)
  }
}
