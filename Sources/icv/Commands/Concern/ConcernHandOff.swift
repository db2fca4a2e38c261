import Actions
import ArgumentParser
import SchemeOffice

/// `icv concern hand-off`: records where a restricted matter was handed.
struct ConcernHandOff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-off", abstract: "Records where a restricted matter was handed.",
    discussion: """
      Examples:
        icv concern hand-off C-7K2MPQ --to iopc --day 2026-04-07 --note "By telephone"

      Only for those named in restricted_readers. Nothing is sent: it is your own act that is
      recorded, and nobody else learns of it.
      """)

  @Argument(help: "The concern's reference.") var reference: String
  @Option(help: "iopc, professional-standards, commissioner or safeguarding.") var to: String
  @Option(help: "The day it was handed (else today).") var day: String?
  @Option(help: "How, to whom there, what was said.") var note: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let receiver = try Typed.one(of: HandOff.Receiver.self, to, option: "--to")
    guard receiver != .concluded else {
      throw Problem(
        .usage, "unknown_word", "To conclude a matter is another command.", at: "--to",
        next: "icv concern conclude \(reference) --note \"…\"")
    }
    try HandingOff.perform(reference, to: receiver, day: day, note: note, options)
  }
}

/// Recording a hand-off and telling what stands, alike for both verbs.
enum HandingOff {
  static func perform(
    _ reference: String, to receiver: HandOff.Receiver, day: String?, note: String?,
    _ options: GlobalOptions
  ) throws {
    let seen = try Opening.office(options).handOff(
      reference, to: receiver, on: try day.map { try Typed.day($0, option: "--day") }, note: note,
      by: Opening.desk(options))
    let output = Output(options: options)
    output.show(HandOffFacts(seen)) { HandOffText.text(seen) }
    if !seen.isConcluded { output.say("Next: icv concern conclude \(seen.concern.reference)") }
  }
}
