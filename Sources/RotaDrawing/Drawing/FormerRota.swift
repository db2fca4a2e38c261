import Pairing
import Rotas
import Scheme

/// The rota of a draft before something was settled by hand, to which the new one stays close.
struct FormerRota {
  /// What a seat costs that goes to another.
  let cost: Int
  private let visitors: [WindowID: [VisitorID]]

  /// What was drawn, but for windows that are left to chance again.
  init(_ rota: DrawnRota, facts: RotaFacts) {
    cost = facts.rules.change
    let lifted = Set(
      facts.later.compactMap { change in
        if case .lift(let window) = change { window } else { nil }
      })
    visitors = Dictionary(
      rota.windows.filter { !$0.visitors.isEmpty && !lifted.contains($0.id) }
        .map { ($0.id, $0.visitors) }, uniquingKeysWith: { one, _ in one })
  }

  /// The pairs of these windows, by number; nil where there was none, or of people who are gone.
  func pairs(of windows: [WindowTurn], in tables: RotaTables) -> [Pair?] {
    windows.map { window in
      let people = (visitors[window.id] ?? []).prefix(2).compactMap { tables.people[$0] }
      return people.count == 2 ? Pair(people[0], people[1]) : nil
    }
  }

  /// Who went to a window as third.
  func third(of window: WindowID, in tables: RotaTables) -> Int? {
    visitors[window]?.dropFirst(2).first.flatMap { tables.people[$0] }
  }
}
