import Actions
import Scheme
import SchemeOffice

/// What is remembered of an action, as `icv action show` tells it.
struct ActionMemoryText {
  let action: Action
  let memory: ActionMemory
  let today: CalendarDay

  /// Lines below the action's own; nothing where nothing is remembered.
  var text: String? {
    var lines: [String] = []
    if let asset = memory.asset { lines.append("About " + asset.sentence(on: today) + ".") }
    for proposal in memory.assetsProposed {
      lines.append(
        "Perhaps about \(proposal.asset.label) (\(proposal.score) points):"
          + " icv action about \(action.reference) \(proposal.asset.reference)")
    }
    for back in memory.returns {
      lines.append("Came back as \(back.action), found \(Words.day(back.found)).")
    }
    for proposal in memory.proposals {
      let what = proposal.isStillOpen ? "the same as" : "the return of"
      lines.append(
        "Perhaps \(what) \(proposal.earlier) of \(Words.day(proposal.found))"
          + " (\(proposal.score) points: \(Words.list(proposal.reasons.map(\.label)))):"
          + " \(proposal.command(for: action.reference))")
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}

/// What is remembered of an action as JSON tells it.
struct ActionMemoryFacts: Encodable {
  let asset: AssetFacts?
  let assetsProposed: [String]
  let returns: [String]
  let mayBeReturnOf: [String]

  init(_ memory: ActionMemory, on today: CalendarDay) {
    asset = memory.asset.map { AssetFacts($0, on: today) }
    assetsProposed = memory.assetsProposed.map(\.asset.reference.rawValue)
    returns = memory.returns.map(\.action.rawValue)
    mayBeReturnOf = memory.proposals.map(\.earlier.rawValue)
  }
}
