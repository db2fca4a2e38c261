import ActionPapers
import ArgumentParser
import SchemeOffice

/// `icv outbox show`: a message as it will be read.
struct OutboxShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "A message as it will be read.",
    discussion: """
      Examples:
        icv outbox show 5f0c3a91d2e47b68
      """)

  @Argument(help: "The message, as `icv outbox list` names it.") var message: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).outbox(by: Opening.desk(options))
    guard let found = seen.messages.first(where: { $0.id == message.lowercased() }) else {
      throw Problem.unknown("message", message, list: "icv outbox list")
    }
    Output(options: options).show(
      Facts(message: MessageFacts(found), subject: found.text.subject, body: found.text.body)
    ) {
      """
      To: \(found.address?.text ?? "\(found.name), of whom no address is held")
      Subject: \(found.text.subject)

      \(found.text.body)
      """
    }
  }

  private struct Facts: Encodable {
    let message: MessageFacts
    let subject: String
    let body: String
  }
}
