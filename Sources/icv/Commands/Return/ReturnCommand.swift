import ArgumentParser

/// `icv return`: what inspectorates are sent.
struct ReturnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: "Builds and checks what inspectorates are sent.",
    subcommands: [
      ReturnBuild.self, ReturnCheckCommand.self, ReturnExplain.self, ReturnList.self,
      ReturnYears.self, ReturnMerge.self, ReturnToCSV.self,
      ReturnFromCSV.self,
    ])
}
