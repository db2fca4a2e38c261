import ArgumentParser

/// `icv tact`: visits to people held under the Terrorism Act.
struct TACTCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tact",
    abstract: "Visits to people held under the Terrorism Act, from the force's notice on.",
    discussion: """
      Examples:
        icv tact notice --suite LEA --received "2026-04-07 23:40" --by "Insp. Hale"
        icv tact call-out
        icv tact assign T-7K2MPQ V03 V11
        icv tact visited T-7K2MPQ --on 2026-04-08 --report report.txt
        icv tact sent V-9QRS4T --to reviewer

      Such a visit begins with the force's notice and with nothing else. Each report is restricted,
      and the law wants it sent to the policing body and to the Independent Reviewer of Terrorism
      Legislation: `icv today` tells of a visit until both have it.
      """,
    subcommands: [
      TACTNotify.self, TACTCallOut.self, TACTAssign.self, TACTVisited.self, TACTSent.self,
      TACTRecording.self, TACTClose.self, TACTList.self, TACTShow.self,
    ], defaultSubcommand: TACTList.self)
}
