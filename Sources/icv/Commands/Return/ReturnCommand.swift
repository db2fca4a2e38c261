import ArgumentParser

/// `icv return`: what inspectorates are sent.
struct ReturnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: "Builds and checks what inspectorates are sent.",
    subcommands: [
      ReturnBuild.self, ReturnCheckCommand.self, ReturnExplain.self, ReturnToForce.self,
      ReturnComment.self, ReturnApprove.self, ReturnIssueCommand.self, ReturnList.self,
      ReturnShow.self,
      ReturnYears.self, ReturnMerge.self, ReturnToCSV.self,
      ReturnFromCSV.self,
    ])
}
