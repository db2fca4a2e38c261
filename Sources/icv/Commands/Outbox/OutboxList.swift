import ActionPapers
import ArgumentParser
import RecordKeeping
import Scheme
import SchemeOffice

/// `icv outbox list`: the messages that are to go, and those of the last four weeks.
struct OutboxList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The messages that are to go; with --sent, those that went.",
    discussion: """
      Examples:
        icv outbox list
        icv outbox list --sent          what went in the last four weeks
      """)

  @Flag(help: "What went in the last four weeks.") var sent = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).outbox(by: Opening.desk(options))
    let output = Output(options: options)
    output.show(Facts(seen)) { sent ? sentText(seen) : waitingText(seen) }
    guard !sent else { return }
    if seen.messages.contains(where: { $0.claimedAt != nil }) {
      output.say(
        "Somebody set about sending what is being sent, and nothing says that it went. If nobody is"
          + " sending now: icv outbox send --retry. It may then arrive twice.")
    }
    if seen.messages.contains(where: { $0.isDue && $0.claimedAt == nil }) {
      output.say("Next: icv outbox send")
    }
  }

  private func waitingText(_ seen: OutboxSeen) -> String {
    var columns = Columns("MESSAGE", "TO", "ADDRESS", "GOES")
    for message in seen.messages {
      columns.add(
        message.id, message.name, message.address?.text ?? "none held: ring them",
        message.whenWords)
    }
    return columns.text(ifEmpty: "No message waits.")
  }

  private func sentText(_ seen: OutboxSeen) -> String {
    var columns = Columns("SENT", "TO", "BY")
    for kept in seen.sent {
      let (day, time) = LondonTime.wall(at: kept.at)
      columns.add(
        "\(Words.shortDay(day)) \(time)", kept.telling.person.rawValue, kept.telling.route)
    }
    return columns.text(ifEmpty: "No message went in the last four weeks.")
  }

  private struct Facts: Encodable {
    let messages: [MessageFacts]
    let sent: [Sent]
    let route: String
    let sender: String?

    struct Sent: Encodable {
      let at: String
      let person: String
      let route: String
    }

    init(_ seen: OutboxSeen) {
      messages = seen.messages.map(MessageFacts.init)
      sent = seen.sent.map {
        Sent(
          at: LondonTime.text($0.at), person: $0.telling.person.rawValue,
          route: $0.telling.route)
      }
      route = seen.route.description
      sender = seen.sender?.text
    }
  }
}
