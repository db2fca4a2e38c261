public import Actions
import Findings
import RecordKeeping
import Scheme

/// What is remembered of an action: what it is about, and what it may be the return of.
public struct ActionMemory: Sendable {
  /// What it was confirmed to be about, with how often that failed.
  public var asset: AssetHistory?
  /// What it may be about, while nothing is confirmed.
  public var assetsProposed: [AssetProposal] = []
  /// Earlier matters that it may be the return of.
  public var proposals: [RecurrenceProposal] = []
  /// Later matters confirmed to be its return.
  public var returns: [ConfirmedReturn] = []

  /// Nothing remembered.
  public init() {}
}

/// An action that may be the return of an earlier one.
public struct ActionProposed: Sendable {
  public let action: Action
  public let proposals: [RecurrenceProposal]
}

extension Office {
  /// What is remembered of an action that the one at the desk may read in full.
  public func memory(of seen: ActionSeen) throws -> ActionMemory {
    var memory = ActionMemory()
    let action = seen.action
    guard !seen.statusOnly, !action.isRestricted else { return memory }
    memory.returns = try records.confirmedReturns(of: [action.reference])[action.reference] ?? []
    memory.proposals = try proposals(for: [action]).first?.proposals ?? []
    let assets = try records.assets(at: action.concern.suite)
    let concern = action.concern.reference
    let about = try records.assets(ofConcerns: [concern])[concern]
    if let asset = assets.first(where: { $0.reference == about }) {
      let found = try records.findings(ofAssetsAt: asset.suite)[asset.reference] ?? []
      memory.asset = AssetHistory(asset, found: found)
    } else {
      memory.assetsProposed = Array(
        AssetProposal.proposals(
          for: action.concern, answers: try answers(beside: action.concern), among: assets
        ).prefix(3))
    }
    return memory
  }

  /// Open actions that may be the return of earlier ones, the likeliest first.
  public func returnsProposed(
    at suite: String?, by desk: Desk
  ) throws -> [ActionProposed] {
    let reader = try reader(desk)
    try reader.require(.action)
    let code = try suite.map { try reader.look.suite($0).code }
    let open = try actions(.unclosed(suite: code, limit: 2_000), asOf: reader.look.now)
    return try proposals(for: open.filter { !$0.isRestricted }).sorted {
      ($0.proposals.first?.score ?? 0) > ($1.proposals.first?.score ?? 0)
    }
  }

  /// One query for each suite and theme among the actions, however many there are.
  private func proposals(for actions: [Action]) throws -> [ActionProposed] {
    struct Group: Hashable {
      let suite: SuiteCode
      let theme: Theme
    }
    let groups = Dictionary(grouping: actions) {
      Group(suite: $0.concern.suite, theme: $0.concern.theme)
    }
    var found: [Reference: [RecurrenceProposal]] = [:]
    for (group, members) in groups {
      let others = try self.actions(.alike(group.suite, group.theme, limit: 200))
      let concerns = (others + members).map(\.concern.reference)
      let about = try records.assets(ofConcerns: concerns)
      for action in members {
        found[action.reference] = RecurrenceProposal.proposals(
          for: action, among: others, about: about)
      }
    }
    return actions.compactMap { action in
      guard let proposals = found[action.reference], !proposals.isEmpty else { return nil }
      return ActionProposed(action: action, proposals: proposals)
    }
  }

  /// What was answered beside the question of a concern, custody numbers left out.
  private func answers(beside concern: Concern) throws -> [String] {
    guard let visit = concern.visit, let slash = concern.path.lastIndex(of: "/"),
      let report = try records.visit(visit)?.report
    else { return [] }
    let group = concern.path[...slash]
    return report.answers.filter {
      $0.path.hasPrefix(group) && !$0.path.dropFirst(group.count).contains("/")
        && $0.matter != .custodyNumber
    }.compactMap(\.value)
  }
}
