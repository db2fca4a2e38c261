import Pairing
import Scheme

/// One rule of a draw as a line of its facts.
struct RuleLine: Sendable {
  let key: String
  /// The words it takes; none where it takes a number.
  var words: [String] = []
  /// Its value; nil where it has none, and so no line.
  let write: @Sendable (RotaRules) -> String?
  let read: @Sendable (String, inout RotaRules) -> Bool

  static let all: [RuleLine] = [
    word("moment", \.moment), number("size", \.size), number("size_most", \.sizeMost),
    word("demand", \.draw.demand),
    number("longest_gap_days", \.draw.longestGapDays),
    number("surprise_weeks", \.draw.surpriseWeeks), number("night_percent", \.draw.nightPercent),
    number("weekend_percent", \.draw.weekendPercent), number("rest_days", \.draw.restDays),
    word("trainee_goes", \.draw.traineeGoes), number("cost_unfilled", \.weights.unfilled),
    number("cost_load", \.weights.load), number("cost_pair", \.weights.pair),
    number("cost_rotate", \.weights.rotate), number("cost_clump", \.weights.clump),
    number("cost_prefer", \.prefer), number("cost_quota", \.quota),
    number("cost_change", \.change, isWrittenWhenZero: false),
  ]

  private static func number(
    _ key: String, _ path: any WritableKeyPath<RotaRules, Int> & Sendable,
    isWrittenWhenZero: Bool = true
  ) -> RuleLine {
    RuleLine(
      key: key,
      write: { rules in
        let value = rules[keyPath: path]
        return value == 0 && !isWrittenWhenZero ? nil : "\(value)"
      },
      read: { text, rules in
        guard let value = Int(text), (0...10_000_000).contains(value) else { return false }
        rules[keyPath: path] = value
        return true
      })
  }

  private static func word<Word: RawRepresentable<String> & CaseIterable & Sendable>(
    _ key: String, _ path: any WritableKeyPath<RotaRules, Word> & Sendable
  ) -> RuleLine {
    RuleLine(
      key: key, words: Word.allCases.map(\.rawValue),
      write: { $0[keyPath: path].rawValue },
      read: { text, rules in
        guard let value = Word(rawValue: text) else { return false }
        rules[keyPath: path] = value
        return true
      })
  }
}

extension RotaRules {
  /// Every rule that has a value as key and value, in the order of the facts text.
  var lines: [(key: String, value: String)] {
    RuleLine.all.compactMap { rule in rule.write(self).map { (rule.key, $0) } }
  }
}
