import ActionPapers
import ArgumentParser
import Scheme
import SchemeOffice

/// `icv outbox send`: sends the messages whose time has come.
struct OutboxSend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send", abstract: "Sends the messages whose time has come.",
    discussion: """
      Examples:
        icv outbox send --dry-run
        icv outbox send
        icv outbox send --retry
        icv scheme settings set outbox smtp://mail.example.org:587

      By default each message becomes a file in the folder outbox beside the scheme's file. With
      outbox sendmail or smtp://… it goes by the machine's mail program or to a mail server, with
      whose name and password curl finds in your .netrc. Run it as often as you like, by hand or
      by a timer: what was sent is not sent again, and two who send at once send each message once.

      A message is claimed before it is sent. Where a run broke off in between, nobody can know
      whether its message went: it is listed as being sent, and sent again only with --retry.
      """)

  @Flag(help: "Also send what an earlier run set about and never finished.") var retry = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let folder = Opening.folder(options)
    let sendings = try office.sendMessages(
      retrying: retry, by: Opening.desk(options)
    ) { mail, route in
      try MailDelivery.deliver(mail, by: route, in: folder)
    }
    let failed = sendings.compactMap(Failed.init)
    if !failed.isEmpty {
      throw problem(failed, sent: sendings.filter(\.wasSent).count)
    }
    let output = Output(options: options)
    let sent = sendings.filter(\.wasSent).count
    let silent = sendings.filter(\.hasNoAddress).map(\.message.name)
    let claimed = sendings.filter(\.isClaimed).map(\.message.name)
    output.show(Facts(sendings, isDryRun: options.dryRun)) {
      let would = options.dryRun ? "would be sent" : "sent"
      var lines = [
        sendings.isEmpty ? "No message is due." : "\(Words.count(sent, "message")) \(would)."
      ]
      if !silent.isEmpty {
        lines.append("No address is held for \(Words.list(silent)): ring them.")
      }
      if !claimed.isEmpty {
        lines.append(
          "Being sent already, or broken off: what is for \(Words.list(claimed))."
            + " See `icv outbox list`.")
      }
      return lines.joined(separator: "\n")
    }
  }

  private func problem(_ failed: [Failed], sent: Int) -> Problem {
    var problem = Problem(
      .fault, "message_not_sent",
      "\(Words.count(failed.count, "message")) could not be sent; \(sent) went.", at: "outbox",
      next: "Nothing is lost: `icv outbox send` tries again.")
    problem.faults = failed.map {
      ProblemFault(place: $0.name, message: $0.why, kind: "mail")
    }
    return problem
  }

  /// A message that could not be sent, and why.
  private struct Failed {
    let name: String
    let why: String

    init?(_ sending: MessageSending) {
      guard case .failed(let error) = sending.outcome else { return nil }
      name = sending.message.name
      why = (error as? MailFault)?.sentence ?? Problem(of: error).message
    }
  }

  private struct Facts: Encodable {
    let sent: [MessageFacts]
    let noAddress: [String]
    let claimed: [String]
    let dryRun: Bool

    init(_ sendings: [MessageSending], isDryRun: Bool) {
      sent = sendings.filter(\.wasSent).map { MessageFacts($0.message) }
      noAddress = sendings.filter(\.hasNoAddress).map(\.message.message.person.rawValue)
      claimed = sendings.filter(\.isClaimed).map(\.message.message.person.rawValue)
      dryRun = isDryRun
    }
  }
}

extension MessageSending {
  fileprivate var wasSent: Bool {
    if case .sent = outcome { true } else { false }
  }

  fileprivate var hasNoAddress: Bool {
    if case .noAddress = outcome { true } else { false }
  }

  fileprivate var isClaimed: Bool {
    if case .claimed = outcome { true } else { false }
  }
}
