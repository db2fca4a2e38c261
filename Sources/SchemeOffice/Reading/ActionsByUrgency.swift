public import Actions
import Findings
import RecordKeeping
import Scheme

/// An action in a list, with its clocks worked out.
public struct ListedAction: Sendable {
  public let action: Action
  public let reckoning: Reckoning
  /// Whether it is for the reader to do something, or of their own visits.
  public let isMine: Bool
}

/// Actions that somebody may see, the most pressing first.
public struct ActionsByUrgency: Sendable {
  /// Critically overdue, overdue, due soon, later, closed; in each what is the reader's first, then
  /// what ends first.
  public let actions: [ListedAction]
  /// How many more there are than were asked for.
  public let beyond: Int
  /// Whether only where they stand may be read, not what was said.
  public let statusOnly: Bool
  /// How many restricted ones were left out, where the reader's role could be named to read them.
  public let restricted: Int
}

extension Office {
  /// Actions that the one at the desk may see, the most pressing first.
  ///
  /// All that are open are read, since only their clocks tell which press; of closed ones the
  /// latest, as many as were asked for.
  public func actionsByUrgency(
    _ asked: ActionsAsked, by desk: Desk
  ) throws -> ActionsByUrgency {
    let reader = try reader(desk)
    let open = try actions(asked.all(open: true), by: desk)
    let isClosedAsked = !asked.open && !asked.overdue && !asked.mine
    let closed = isClosedAsked ? try actions(asked.all(open: false), by: desk) : nil
    let workingDays = try reader.look.settings(on: reader.look.today).workingDays
    let own = try ownVisits(of: reader)
    let found = open.actions + (closed?.actions.filter(\.state.isClosed) ?? [])
    let listed = found.map {
      ListedAction(
        action: $0, reckoning: $0.reckoning(workingDays), isMine: reader.isMine($0, own: own))
    }
    let wanted = asked.overdue ? listed.filter(\.isOverdue) : listed
    let ranked = wanted.indices.sorted {
      (wanted[$0].rank, $0) < (wanted[$1].rank, $1)
    }
    return ActionsByUrgency(
      actions: ranked.prefix(asked.limit).map { wanted[$0] },
      beyond: max(0, ranked.count - asked.limit), statusOnly: open.statusOnly,
      restricted: max(open.restricted, closed?.restricted ?? 0))
  }
}

extension ActionsAsked {
  /// The same of all that are open, or of the latest whether open or not.
  fileprivate func all(open: Bool) -> ActionsAsked {
    ActionsAsked(
      open: open, suite: suite, mine: mine, limit: open ? ActionsAsked.everyOpen : limit)
  }

  /// More than a scheme ever has open.
  private static let everyOpen = 1_000_000
}

extension ListedAction {
  fileprivate var isOverdue: Bool {
    reckoning.urgency == .criticallyOverdue || reckoning.urgency == .overdue
  }

  fileprivate var rank: Rank {
    Rank(
      group: reckoning.urgency.flatMap(Urgency.allCases.firstIndex) ?? Urgency.allCases.count,
      others: isMine ? 0 : 1, ends: reckoning.next?.due?.ends.milliseconds ?? .max,
      mildness: -action.severity.rawValue)
  }
}

/// Where an action stands in a list: first what presses, then the reader's own, then what ends
/// first, then what is most serious.
private struct Rank: Comparable {
  let group: Int
  let others: Int
  let ends: Int64
  let mildness: Int

  static func < (left: Rank, right: Rank) -> Bool {
    (left.group, left.others, left.ends, left.mildness)
      < (right.group, right.others, right.ends, right.mildness)
  }
}
