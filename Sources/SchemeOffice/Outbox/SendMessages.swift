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
  }
}

extension Office {
  /// Sends every message whose time has come, each on its own: one that fails keeps no other back.
  ///
  /// A message is delivered and then written down. If power fails in between it is delivered once
  /// more, with the same name, and says no more than it did: better than that a word about
  /// somebody's safety is lost.
  public func sendMessages(
    by desk: Desk, deliver: (MailFile, MailRoute) throws -> Void
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
      do {
        if !isDryRun {
          let mail = MailFile(
            from: sender, to: address, id: message.id, date: seen.now, text: message.text)
          try deliver(mail, seen.route)
        }
      } catch {
        return MessageSending(message: message, outcome: .failed(error))
      }
      try keep(message, seen.route, by: desk)
      return MessageSending(message: message, outcome: .sent)
    }
  }

  private func keep(_ message: MessageToGo, _ route: MailRoute, by desk: Desk) throws {
    let person = message.message.person
    try perform(.sendMessage, by: desk, home: .office) { _ in
      Decision(
        (), about: person.rawValue,
        [
          .telling(
            Telling(
              person: person, route: route.name, recordLine: message.mark.recordLine,
              officeLine: message.mark.officeLine, moment: message.mark.moment))
        ])
    }
  }
}
