import ArgumentParser
import Findings
import Scheme
import SchemeOffice

/// `icv tact assign`: sends visitors to somebody held.
struct TACTAssign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Sends trained visitors to somebody held.",
    discussion: """
      Examples:
        icv tact assign T-7K2MPQ V03 V11
        icv tact assign T-7K2MPQ V03 V11 --on 2026-04-09

      Only visitors who are trained, in service and vetted on that day. In one detention visitors
      can be sent as often as there is need.
      """)

  @Argument(help: "The notice's reference.") var reference: String
  @Argument(help: "The visitors, two or more, by id or name.") var visitors: [String]
  @Option(help: "The day they go (else today).") var on: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let detention = try Opening.office(options).assignTACTVisit(
      reference, to: visitors, on: try on.map { try Typed.day($0, option: "--on") },
      by: Opening.desk(options))
    let output = Output(options: options)
    output.show(DetentionFacts(detention)) { DetentionText.text(detention) }
    output.say(
      "Next, once they have been: icv tact visited \(detention.notice.reference) --on DAY"
        + " --report FILE")
  }
}
