public import Actions
import RecordKeeping
public import Scheme

/// The whole ladder of a scheme: who stands on each rung, and which matter where.
public struct LadderSeen: Sendable {
  public let settings: LadderSettings
  /// The posts that stand today, lowest rung first.
  public let posts: [Post]
  /// Matters that are not closed and were sent, the highest rung first, then the longest there.
  public let matters: [MatterOnLadder]
}

/// A matter and to whom it is addressed.
public struct MatterOnLadder: Sendable {
  public let action: Action
  public let addressed: Addressed
}

extension Office {
  /// The ladder with every matter on it that is not closed.
  public func ladder(by desk: Desk) throws -> LadderSeen {
    let reader = try reader(desk)
    try reader.require(.action)
    let look = reader.look
    let ladder = try look.ladder()
    let matters = try actions(.unclosed(suite: nil), asOf: look.now)
      .compactMap { action in
        ladder.addressed(action).map { MatterOnLadder(action: action, addressed: $0) }
      }
    return LadderSeen(
      settings: ladder.settings(at: look.now),
      posts: ladder.posts.filter { $0.stands(on: look.today) },
      matters: matters.sorted(by: MatterOnLadder.isAbove))
  }

  /// One matter on the ladder, with every step that brought it where it is.
  public func ladder(of text: String, by desk: Desk) throws -> MatterOnLadder {
    let reader = try reader(desk)
    try reader.require(.action)
    let seen = try action(text, by: desk)
    guard let addressed = seen.addressed else {
      throw OfficeRefusal.ladder(.onNoRung(seen.action.reference, seen.action.state))
    }
    return MatterOnLadder(action: seen.action, addressed: addressed)
  }
}

extension MatterOnLadder {
  fileprivate static func isAbove(_ left: MatterOnLadder, _ right: MatterOnLadder) -> Bool {
    let (one, other) = (left.addressed.place, right.addressed.place)
    return one.rung == other.rung ? one.since < other.since : one.rung > other.rung
  }
}
