import Pairing

/// A solved instance as people read it.
struct SolvedText {
  private let facts: SolvedFacts
  private let instance: RotaInstance
  /// Empty slots that are listed; with --json all are.
  private static let most = 20

  init(_ facts: SolvedFacts, _ instance: RotaInstance) {
    self.facts = facts
    self.instance = instance
  }

  var text: String {
    ([head, terms, bound] + empty).compactMap { $0 }.joined(separator: "\n")
  }

  private var head: String {
    let place = facts.file.map { " \($0) written." } ?? " Nothing written."
    let without = facts.unfilled == 0 ? "every one with a pair" : "\(facts.unfilled) without a pair"
    return "\(facts.instance): \(Words.count(facts.slots, "visit")), \(without)." + place
  }

  private var terms: String {
    let each = RotaTerm.allCases.map { "\($0.rawValue) \(facts.score.terms[$0.rawValue] ?? 0)" }
    return "Score \(facts.score.total): " + each.joined(separator: ", ") + "."
  }

  private var bound: String? {
    guard let bound = facts.bound, let percent = facts.percentToGain else { return nil }
    return bound >= facts.score.total
      ? "No rota can be better." : "At most \(percent)% better: no rota scores under \(bound)."
  }

  private var empty: [String] {
    guard !facts.emptySlots.isEmpty else { return [] }
    var lines = ["Without a pair:"]
    for empty in facts.emptySlots.prefix(Self.most) {
      let suite = instance.suites[empty.suite].name
      let band = instance.bands[empty.band].id
      let place = "  slot \(empty.slot), \(suite), day \(empty.day), \(band)"
      lines.append("\(place): \(reason(empty))")
    }
    let more = facts.emptySlots.count - Self.most
    if more > 0 { lines.append("  and \(more) more; --json lists all.") }
    return lines
  }

  private func reason(_ empty: SolvedFacts.Empty) -> String {
    let kind =
      switch EmptySlot.Kind(rawValue: empty.kind) {
      case .noLegalPairExists: "no legal pair exists"
      case .rotaConflict: "the rest of the rota takes everyone who could"
      case .fillableNow, nil: "a free pair was left"
      }
    let rules = BlockingRule.allCases.compactMap { rule -> String? in
      let count = empty.blocked.count { $0.rule == rule.rawValue }
      return count == 0
        ? nil : "\(rule.rawValue.replacing("-", with: " ")) \(count)"
    }
    return rules.isEmpty ? kind : "\(kind) (\(rules.joined(separator: ", ")))"
  }
}
