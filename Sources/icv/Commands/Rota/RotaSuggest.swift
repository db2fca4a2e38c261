import ArgumentParser
import RotaDrawing
import Rotas
import Scheme
import SchemeOffice

/// `icv rota suggest`: pairs that could have a window instead.
struct RotaSuggest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "Pairs that could have a window instead, best first.",
    discussion: """
      Examples:
        icv rota suggest LEA-2026-07-06
        icv rota suggest LEA-2026-07-06 --most 3

      Each with how much worse the whole rota would be, and which windows the two would give up.
      """)

  @Argument(help: "The window, such as LEA-2026-07-06.") var window: String
  @Option(help: "How many pairs.") var most = 10
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard (1...100).contains(most) else {
      throw Problem(
        .usage, "bad_count", "\(most) pairs cannot be listed.", at: "--most",
        next: "Give a number from 1 to 100.")
    }
    let told = try Opening.office(options).suggestPairs(
      for: window, most: most, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(OptionsFacts(told)) { OptionsText(told).text }
    guard let best = told.pairs.first else { return }
    let pair = best.visitors.map(\.rawValue).joined(separator: " ")
    output.say(
      told.isConfirmed
        ? "Next: icv rota cover \(told.window.id) --for V --by V --reason …"
        : "Next: icv rota pin \(told.window.id) \(pair) --reason …")
  }
}

/// Who could have a window, as lines for people.
struct OptionsText {
  private let told: WindowOptions

  init(_ told: WindowOptions) { self.told = told }

  /// What all are measured by: the rota as it is or, where the window lacks a pair, the best.
  private var base: Int {
    guard told.window.visitors.count < 2 else { return 0 }
    return (told.pairs.map(\.cost) + told.substitutes.map(\.cost)).min() ?? 0
  }

  var text: String {
    var columns = Columns("", "WHO", "THE WHOLE ROTA", "FIRST")
    for (number, pair) in told.pairs.enumerated() {
      columns.add(
        "\(number + 1)", RotaWords.people(pair.visitors, told.names),
        RotaWords.cost(pair.cost - base),
        RotaWords.moves(pair.moves))
    }
    for (number, one) in told.substitutes.enumerated() {
      columns.add(
        "\(number + 1)", RotaWords.person(one.visitor, told.names),
        RotaWords.cost(one.cost - base),
        RotaWords.moves(one.moves))
    }
    var lines = [
      "\(told.window.id) now: \(RotaWords.people(told.window.visitors, told.names))."
    ]
    lines.append(columns.text(ifEmpty: "Nobody else could go."))
    if let empty = told.empty {
      lines += HolesText(names: told.names).reasons(empty).map { "  " + $0 }
    }
    for rule in BlockingRule.allCases {
      let who = told.blocked.filter { $0.rule == rule }.map(\.visitor.rawValue)
      if !who.isEmpty { lines.append("Not \(Words.list(who)): \(rule.reason)") }
    }
    return lines.joined(separator: "\n")
  }
}

/// Who could have a window, as JSON tells it.
struct OptionsFacts: Encodable {
  let window: String
  let visitors: [String]
  let pairs: [SuggestionFacts]
  let substitutes: [SuggestionFacts]
  let blocked: [String: String]
  let empty: EmptyFacts?

  init(_ told: WindowOptions) {
    window = told.window.id.rawValue
    visitors = told.window.visitors.map(\.rawValue)
    pairs = told.pairs.map(SuggestionFacts.init)
    substitutes = told.substitutes.map(SuggestionFacts.init)
    blocked = Dictionary(
      told.blocked.map { ($0.visitor.rawValue, $0.rule.rawValue) },
      uniquingKeysWith: { one, _ in one })
    empty = told.empty.map(EmptyFacts.init)
  }
}
