import RotaDrawing
import Rotas
import Scheme

/// Holds windows that a person would change to the hard rules, with all that stands around them.
struct TurnCheck {
  let facts: RotaFacts
  let work: RotaWork

  /// A rota of some weeks: windows of a draft, or none, and those that stand.
  init(_ facts: RotaFacts, drafted: [BoardWindow] = []) {
    self.facts = facts
    let own = Set(drafted.map(\.id))
    let standing = facts.windows.filter {
      facts.period.contains($0.week) && !own.contains($0.id)
    }
    work = RotaWork(
      facts, windows: drafted.map(\.drawnWindow) + standing.map { DrawnWindow($0, stands: true) })
  }

  /// What is wrong with windows as they would be.
  ///
  /// `agreed` holds windows whose visitors agreed to a suite or a time that is not on their list.
  /// A window that lacks someone breaks nothing: it is empty and no fault.
  func faults(of windows: [Window], agreed: Set<WindowID> = []) -> [TurnFault] {
    let proposal = work.proposal(
      Dictionary(windows.map { ($0.id, $0.visitors) }, uniquingKeysWith: { _, last in last }))
    let blocks = proposal.blocks.filter {
      !agreed.contains($0.window) || !BlockingRule.waivable.contains($0.rule)
    }.map { TurnFault($0.window, $0.rule, $0.visitors) }
    let breaches = proposal.breaches.compactMap { breach -> TurnFault? in
      guard let rule = BlockingRule(rawValue: breach.rule.rawValue) else { return nil }
      if rule == .visitorsServeTheSuite, agreed.contains(breach.window) { return nil }
      let size = windows.first { $0.id == breach.window }?.visitors.count ?? facts.rules.size
      if rule == .visitorsGoInPairs, size < facts.rules.size { return nil }
      return TurnFault(breach.window, rule, breach.visitors)
    }
    return breaches + blocks
  }
}

extension BlockingRule {
  /// What visitors may waive by agreeing to it.
  fileprivate static let waivable: Set<BlockingRule> = [.away, .nothingOffered, .noTimeTogether]
}

extension BoardWindow {
  /// The window as the rules know it.
  var window: Window { Window(id: id, suite: suite, week: week, visitors: visitors) }

  /// The window as the draw knows it, without its moment.
  var drawnWindow: DrawnWindow {
    // One of two who is left alone is no pair: the window waits for someone to cover it.
    DrawnWindow(
      id: id, suite: suite, week: week, visitors: visitors.count < 2 ? [] : visitors,
      isPinned: isPinned)
  }
}

extension DrawnWindow {
  /// A window that stands before a draw.
  init(_ window: Window, stands: Bool) {
    self.init(
      id: window.id, suite: window.suite, week: window.week,
      visitors: window.visitors.count < 2 ? [] : window.visitors, stands: stands)
  }
}
