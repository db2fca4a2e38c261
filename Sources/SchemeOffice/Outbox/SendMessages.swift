public import ActionPapers
import RecordKeeping
public import Scheme

/// What became of a message that was due.
public struct MessageSending: Sendable {
  public let message: MessageToGo
  public let outcome: Outcome

  /// How it went.
  public enum Outcome: Sendable {
    case sent
    /// The scheme holds no address for them.
    case noAddress
    case failed(any Error)
    /// Somebody has been sending it since, or set about it and never said how it ended.
    case claimed(since: Instant)
    /// Somebody else sent it a moment ago.
    case sentMeanwhile
  }
}

extension Office {
  /// Sends every message whose time has come, each on its own: one that fails keeps no other back.
  ///
  /// A message is claimed and that is on the disk, then it is delivered, then that is written down:
  /// two who send at the same moment send it once. If power fails in between, nobody can know
  /// whether it went; it stands as claimed until somebody says so with `retrying`, which takes over
  /// claims that were there before, never one that another is working on since.
  public func sendMessages(
    retrying: Bool = false, by desk: Desk, deliver: (MailFile, MailRoute) throws -> Void
  ) throws -> [MessageSending] {
    let seen = try outbox(by: desk)
    guard !seen.isPractice || seen.route.staysHere else {
      throw OfficeRefusal.practiceMailLeaves(seen.route)
    }
    return try seen.messages.filter(\.isDue).map { message in
      guard let address = message.address else {
        return MessageSending(message: message, outcome: .noAddress)
      }
      guard let sender = seen.sender else { throw OfficeRefusal.noSender }
      if let taken = try claim(message, in: seen, retrying: retrying, by: desk) {
        return MessageSending(message: message, outcome: taken)
      }
      do {
        if !isDryRun {
          let mail = MailFile(
            from: sender, to: address, id: message.id, date: seen.now, text: message.text)
          try deliver(mail, seen.route)
        }
      } catch {
        try keep(.messageClaim(message.message.person, .released), message, by: desk)
        return MessageSending(message: message, outcome: .failed(error))
      }
      let telling = Telling(
        person: message.message.person, route: seen.route.name,
        recordLine: message.mark.recordLine, officeLine: message.mark.officeLine,
        moment: message.mark.moment)
      try keep(.telling(telling), message, by: desk)
      return MessageSending(message: message, outcome: .sent)
    }
  }

  /// Claims a message, or says why it is not ours to send.
  private func claim(
    _ message: MessageToGo, in seen: OutboxSeen, retrying: Bool, by desk: Desk
  ) throws -> MessageSending.Outcome? {
    let person = message.message.person
    return try perform(.sendMessage, by: desk, home: .office) {
      _ -> Decision<MessageSending.Outcome?> in
      // Asked inside: whoever writes first makes the other look again.
      if try records.tellings()[person] != seen.told[person] {
        return .nothing(.sentMeanwhile)
      }
      if let claim = try records.messageClaims()[person],
        !retrying || claim.line > message.mark.officeLine
      {
        return .nothing(.claimed(since: claim.at))
      }
      return Decision(nil, about: person.rawValue, [.messageClaim(person, .claimed)])
    }
  }

  private func keep(_ entry: Entry, _ message: MessageToGo, by desk: Desk) throws {
    try perform(.sendMessage, by: desk, home: .office) { _ in
      Decision((), about: message.message.person.rawValue, [entry])
    }
  }
}
