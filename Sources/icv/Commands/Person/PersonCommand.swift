import ArgumentParser

/// `icv person`: who holds which office.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Who holds which office, in the scheme and in the force.",
    subcommands: [PersonAdd.self, PersonEnd.self, PersonList.self])
}
