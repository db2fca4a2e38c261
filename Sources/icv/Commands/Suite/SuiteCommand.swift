import ArgumentParser

/// `icv suite`: the places visited.
struct SuiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suite", abstract: "The custody suites: listed, added, opened, closed.",
    subcommands: [SuiteList.self, SuiteAdd.self, SuiteSetStatus.self, SuiteSetThroughput.self])
}
