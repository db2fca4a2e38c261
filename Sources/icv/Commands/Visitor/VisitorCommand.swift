import ArgumentParser

/// `icv visitor`: the people who visit.
struct VisitorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visitor", abstract: "Visitors: appointed, listed, changed, suspended, ended.",
    subcommands: [
      VisitorAppoint.self, VisitorShow.self, VisitorList.self, VisitorChange.self,
      VisitorFactRecord.self, VisitorImport.self, VisitorSuspend.self, VisitorEnd.self,
      VisitorWellbeing.self,
    ])
}
