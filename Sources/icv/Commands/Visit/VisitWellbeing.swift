import ArgumentParser
import SchemeOffice

/// `icv visit wellbeing`: asks for a call after a hard visit.
struct VisitWellbeing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wellbeing", abstract: "Asks for a call after a hard visit.",
    discussion: """
      Examples:
        icv visit wellbeing V-8Q2MKT                     as the visitor
        icv visit wellbeing V-8Q2MKT --visitor V03       as the coordinator

      The coordinator rings within two working days. It stands on no report, and neither police nor
      your panel read it.
      """)

  @Argument(help: "The visit.") var reference: String
  @Option(help: "Who is to be rung, where you are not the visitor.") var visitor: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let call = try Opening.office(options).askWellbeingCall(
      after: reference, for: visitor, by: Opening.desk(options))
    Output(options: options).show(CallFacts(call)) {
      "\(options.dryRun ? "Would ask" : "Asked") for a call by \(Words.day(call.dueOn))."
    }
  }
}
