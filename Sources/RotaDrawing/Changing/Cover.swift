import Pairing
public import Scheme

/// Who could stand in for someone in a window, and what keeps everyone else from it.
public struct Cover: Hashable, Sendable {
  /// Those who could, the cheapest first.
  public let candidates: [CoverCandidate]
  /// Those who could not, with the first rule in their way.
  public let blocked: [BlockedVisitor]
}

/// Someone who could stand in.
public struct CoverCandidate: Hashable, Sendable {
  /// Who.
  public let visitor: VisitorID
  /// What the rota would cost more than it does.
  public let cost: Int
  /// Windows they would have to give up first.
  public let moves: [WindowID]
}

/// Someone whom a rule keeps from a window.
public struct BlockedVisitor: Hashable, Sendable {
  /// Who.
  public let visitor: VisitorID
  /// The first rule in the way.
  public let rule: BlockingRule
}

extension RotaWork {
  /// Who could stand in for a visitor of a window beside the one who stays.
  ///
  /// Nil where the rota has no such window, or the visitor does not have it.
  public func cover(for visitor: VisitorID, in window: WindowID) -> Cover? {
    guard let turn = turn(window), windows[turn].visitors.contains(visitor),
      let partner = windows[turn].visitors.prefix(2).first(where: { $0 != visitor }),
      let stays = problem.tables.people[partner]
    else { return nil }
    var found: [CoverCandidate] = []
    var blocked: [BlockedVisitor] = []
    for (person, other) in facts.visitors.enumerated() where !windows[turn].has(other.id) {
      let pair = Pair(stays, person)
      if let rule = block(pair, at: turn) {
        blocked.append(BlockedVisitor(visitor: other.id, rule: rule))
      } else {
        let trial = trial(pair, at: turn)
        found.append(
          CoverCandidate(
            visitor: other.id, cost: trial.cost, moves: trial.moves.map { windows[$0].id }))
      }
    }
    found.sort { ($0.moves.count, $0.cost, $0.visitor) < ($1.moves.count, $1.cost, $1.visitor) }
    return Cover(candidates: found, blocked: blocked)
  }
}

extension DrawnWindow {
  func has(_ visitor: VisitorID) -> Bool { visitors.contains(visitor) }
}
