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
    let own = try ownVisits(of: reader)
    let open = try actions(asked.all(open: true), .clocks, for: reader, own: own, by: desk)
    let isClosedAsked = !asked.open && !asked.overdue && !asked.mine
    let closed =
      isClosedAsked
      ? try actions(asked.all(open: false), .clocks, for: reader, own: own, by: desk) : nil
    let listing = Listing(
      reader: reader, own: own,
      days: try reader.look.settings(on: reader.look.today).workingDays)
    let found = closed.map { open.actions + $0.actions.filter(\.state.isClosed) } ?? open.actions
    let ranked = listing.ranked(found, overdueOnly: asked.overdue)
    let chosen = ranked.prefix(asked.limit).map { found[$0].reference }
    let shown = try records.actions(.these(chosen), asOf: reader.look.now)
    let whole = Dictionary(shown.map { ($0.reference, $0) }, uniquingKeysWith: { one, _ in one })
    return ActionsByUrgency(
      actions: chosen.compactMap { whole[$0] }.map {
        listing.listed(open.statusOnly ? listing.statusOnly($0) : $0)
      },
      beyond: max(0, ranked.count - asked.limit), statusOnly: open.statusOnly,
      restricted: max(open.restricted, closed?.restricted ?? 0))
  }
}

/// How one reader's list is put in order: by the clocks, whatever was said.
private struct Listing {
  let reader: Reader
  let own: Set<Reference>
  let days: WorkingDays

  func listed(_ action: Action) -> ListedAction {
    ListedAction(
      action: action, reckoning: action.reckoning(days),
      isMine: reader.isMine(action, own: own))
  }

  private func rank(of action: Action, _ pressing: Pressing) -> Rank {
    Rank(
      group: pressing.urgency.flatMap(Urgency.allCases.firstIndex) ?? Urgency.allCases.count,
      others: reader.isMine(action, own: own) ? 0 : 1,
      ends: pressing.ends?.milliseconds ?? .max, mildness: -action.severity.rawValue)
  }

  func statusOnly(_ action: Action) -> Action { action.statusOnly(own: own) }

  /// The places of actions, the most pressing first; of two alike the older.
  func ranked(_ actions: [Action], overdueOnly: Bool = false) -> [Int] {
    let ranks = actions.pressing(days).enumerated().compactMap { index, pressing in
      overdueOnly && !pressing.isOverdue
        ? nil : (rank: rank(of: actions[index], pressing), index: index)
    }
    return ranks.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.index)
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
