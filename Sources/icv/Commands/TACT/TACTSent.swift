import ArgumentParser
import Findings
import Scheme
import SchemeOffice

/// `icv tact sent`: records that a report was sent.
struct TACTSent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sent", abstract: "Records that the report of a visit was sent.",
    discussion: """
      Examples:
        icv tact sent V-9QRS4T --to policing-body
        icv tact sent V-9QRS4T --to reviewer --on 2026-04-09

      Nothing is sent: it is your own act that is recorded. The law wants the report of every such
      visit sent to the policing body, and a copy to the Independent Reviewer of Terrorism
      Legislation (Police Reform Act 2002, section 51(1A)).
      """)

  @Argument(help: "The visit's reference.") var visit: String
  @Option(help: "policing-body or reviewer.") var to: String
  @Option(help: "The day it was sent (else today).") var on: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let sent = try Opening.office(options).sendTACTReport(
      of: visit, to: try Typed.one(of: TACTDispatch.Receiver.self, to, option: "--to"),
      on: try on.map { try Typed.day($0, option: "--on") }, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(SentFacts(sent)) {
      var facts = FactList()
      facts.add("Visit", sent.visit.rawValue)
      for one in sent.dispatches { facts.add("Sent", DetentionText.words(one)) }
      facts.add("Not sent", Words.list(sent.lacking.map { "to \($0.label)" }))
      return facts.text
    }
    if let next = sent.lacking.first {
      output.say("Next: icv tact sent \(sent.visit) --to \(next.rawValue)")
    }
  }
}

/// To whom a report went, as JSON tells it.
struct SentFacts: Encodable {
  let visit: String
  let sent: [DetentionFacts.Sent]
  let notSentTo: [String]

  init(_ sent: TACTReportSent) {
    visit = sent.visit.rawValue
    self.sent = sent.dispatches.map(DetentionFacts.Sent.init)
    notSentTo = sent.lacking.map(\.rawValue)
  }
}
