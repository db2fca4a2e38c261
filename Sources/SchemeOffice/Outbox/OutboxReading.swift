public import ActionPapers
import Actions
public import RecordKeeping
public import Scheme
import Seals

/// The messages that are to go, and those that went of late.
public struct OutboxSeen: Sendable {
  public let messages: [MessageToGo]
  /// Messages of the last four weeks, oldest first.
  public let sent: [KeptTelling]
  public let route: MailRoute
  /// The address they come from; nil where the scheme holds none.
  public let sender: MailAddress?
  public let isPractice: Bool
  public let now: Instant
  /// How far each person was told when the messages were worked out.
  let told: [PersonID: KeptTelling]
}

/// A message that is to go, with whom it reaches and what it says.
public struct MessageToGo: Sendable {
  /// The same for the same message however often it is looked at.
  public let id: String
  public let message: Message
  /// The name of the person it goes to.
  public let name: String
  /// Where it goes; nil where the scheme holds no address that can be used.
  public let address: MailAddress?
  public let text: MessageText
  /// Whether its time has come.
  public let isDue: Bool
  /// Since when somebody has been sending it; nil where nobody is, or it failed and waits again.
  public let claimedAt: Instant?
  /// What it tells of, to be kept once it is sent.
  let mark: TellingMark
}

extension Office {
  /// Everything that waits to be told, worked out from the records as they stand.
  public func outbox(by desk: Desk) throws -> OutboxSeen {
    let reader = try reader(desk)
    guard WhoDoesWhat.scope(of: .sendMessage, for: reader.role) != nil else {
      throw OfficeRefusal.notPermitted(.sendMessage, reader.role)
    }
    let look = reader.look
    let settings = try look.settings()
    let told = try records.tellings()
    let claims = try records.messageClaims()
    let messages = Outbox.messages(
      try waiting(look), told: told.mapValues(\.telling.mark),
      hours: WorkingHours(settings.workingDays))
    let mark = TellingMark(
      recordLine: look.heads.record.count, officeLine: look.heads.office.count, moment: look.now)
    let people = look.everyone
    return OutboxSeen(
      messages: messages.map { message in
        let person = people[message.person]
        return MessageToGo(
          id: MessageToGo.id(message, look.picture.scheme.name), message: message,
          name: person?.name ?? message.person.rawValue,
          address: person?.email.flatMap { MailAddress($0) },
          text: MessageText(
            message, scheme: look.picture.scheme.name,
            isPractice: look.picture.scheme.isPractice),
          isDue: message.dueAt <= look.now, claimedAt: claims[message.person]?.at, mark: mark)
      },
      sent: try records.messagesSent(since: look.now.adding(seconds: -28 * 86_400)),
      route: settings.outbox.route, sender: look.sender(settings),
      isPractice: look.picture.scheme.isPractice, now: look.now,
      told: told)
  }

  /// What waits for whom; nothing here is read of windows, turns or moments.
  private func waiting(_ look: Look) throws -> [Waiting] {
    let newsSince = look.now.adding(seconds: -14 * 86_400)
    let recent = LondonTime.day(at: newsSince)...look.today
    var seen: Set<Reference> = []
    let asked = try
      (actions(.unclosed(suite: nil), asOf: look.now)
      + actions(.touching(recent), asOf: look.now))
      .filter { seen.insert($0.reference).inserted }
    let visits = Array(Set(asked.compactMap(\.concern.visit)))
    let matters = WaitingMatters(
      correspondents: look.correspondents,
      suites: Dictionary(
        look.picture.suites.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first }),
      visitors: try records.circumstances(of: visits).mapValues(\.visitors),
      newsSince: newsSince)
    let calls = try records.wellbeingCalls(doneSince: look.now.adding(seconds: 1))
    return asked.flatMap(matters.waiting)
      + calls.flatMap { matters.waiting(callAskedAt: $0.askedAt, line: $0.askedLine) }
  }
}

extension MessageToGo {
  /// A name that tells nothing, made of whom it goes to, where it points and since when.
  fileprivate static func id(_ message: Message, _ scheme: String) -> String {
    let parts =
      [scheme, message.person.rawValue, message.dueAt.description]
      + message.places.map(\.words)
    return String(Digest(of: parts.joined(separator: "\n")).description.prefix(16))
  }
}

extension Telling {
  fileprivate var mark: TellingMark {
    TellingMark(recordLine: recordLine, officeLine: officeLine, moment: moment)
  }
}

extension Look {
  /// Everybody in the scheme today to whom a message could go.
  ///
  /// A post with a mailbox is written to in the place of the people who hold it.
  fileprivate var correspondents: [Correspondent] {
    let posts = posts
    let people = picture.people.filter { $0.isActive(on: today) }.filter { person in
      !posts.contains {
        $0.role == person.role && ($0.suite == nil || $0.suite == person.suite)
      }
    }
    return posts
      + people.map {
        Correspondent(id: $0.id, role: $0.role, suite: $0.suite, email: $0.email)
      }
      + picture.visitors.filter { $0.maySeeRecords(on: today) }.map {
        Correspondent(id: PersonID($0.id), role: .visitor, email: $0.email)
      }
  }

  /// The posts of the police that have a mailbox today.
  private var posts: [Correspondent] {
    picture.posts.filter { $0.stands(on: today) && $0.mailbox != nil }.compactMap { post in
      let role: Role? =
        switch post.rung {
        case .custodySergeant: .custody
        case .custodyInspector: .inspector
        case .chiefInspector: .chiefInspector
        case .panel, .commissioner, .national: nil
        }
      return role.map {
        Correspondent(
          id: PersonID(rawValue: post.id.rawValue), role: $0, suite: post.suite,
          email: post.mailbox)
      }
    }
  }

  /// Everyone's name and address by id.
  fileprivate var everyone: [PersonID: (name: String, email: String?)] {
    let posts = picture.posts.map { (PersonID(rawValue: $0.id.rawValue), ($0.title, $0.mailbox)) }
    let people = picture.people.map { ($0.id, ($0.name, $0.email)) }
    let visitors = picture.visitors.map { (PersonID($0.id), ($0.name, $0.email)) }
    return Dictionary(posts + people + visitors, uniquingKeysWith: { first, _ in first })
  }

  /// The address that messages come from: the setting's, else the coordinator's.
  fileprivate func sender(_ settings: SchemeSettings) -> MailAddress? {
    let coordinator = picture.people.first { $0.role == .coordinator && $0.isActive(on: today) }
    return (settings.outbox.sender ?? coordinator?.email).flatMap { MailAddress($0) }
  }
}
