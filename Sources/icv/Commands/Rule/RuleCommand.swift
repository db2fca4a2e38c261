import ArgumentParser

/// `icv rule`: what returns are checked by.
struct RuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule", abstract: "Lists the rules of returns, and tries them on their examples.",
    subcommands: [RuleList.self, RuleTest.self])
}
