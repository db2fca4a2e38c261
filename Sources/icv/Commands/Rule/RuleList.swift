import ArgumentParser
import Returns

/// `icv rule list`: every rule with its code and severity, what must hold and what to do otherwise.
struct RuleList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the rules of returns.",
    discussion: """
      Examples:
        icv rule list
        icv rule list 304Q 405
      """)

  @Argument(help: "Only these rules.") var codes: [String] = []
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let rules = try codes.isEmpty ? ReturnRule.all : codes.map(RuleTyped.rule)
    Output(options: options).show(RuleListFacts(rules)) {
      rules.map(RuleText.told).joined(separator: "\n")
    }
  }
}

/// The rules as JSON tells them.
private struct RuleListFacts: Encodable {
  let version = ReturnRule.setVersion
  let rules: [Facts]

  init(_ rules: [ReturnRule]) { self.rules = rules.map(Facts.init) }

  struct Facts: Encodable {
    let code: String
    let severity: String
    let level: String
    let asks: String
    let remedy: String
    let authority: String
    let needs: String?

    init(_ rule: ReturnRule) {
      code = rule.code
      severity = rule.severity.rawValue
      level = rule.level.rawValue
      asks = rule.asks
      remedy = rule.remedy
      authority = rule.authority
      needs = rule.need?.label
    }
  }
}

/// A rule in words.
private enum RuleText {
  static func told(_ rule: ReturnRule) -> String {
    var lines = [
      "\(rule.code)  \(rule.severity.word)  \(rule.level.rawValue)",
      "    \(rule.asks).", "    Otherwise: \(rule.remedy).", "    From: \(rule.authority).",
    ]
    if let need = rule.need { lines.append("    Needs besides the file: \(need.label).") }
    return lines.joined(separator: "\n")
  }
}
