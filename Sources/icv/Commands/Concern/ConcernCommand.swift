import ArgumentParser

/// `icv concern`: what visitors found.
struct ConcernCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concern",
    abstract: "What visitors found: settled on the spot, or asked of police.",
    subcommands: [
      ConcernList.self, ConcernShow.self, ConcernMatrix.self, ConcernHandOff.self,
      ConcernConclude.self, ConcernHandOffs.self,
    ])
}
