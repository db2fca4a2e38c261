public import Scheme

/// The messages that are to go, worked out from the records whenever somebody asks.
///
/// Nothing runs in between: a message that nobody sent yet is still there the next time.
public enum Outbox {
  /// Working hours over which what waits for one person is bundled.
  public static let bundleHours = 4

  /// One message a person about everything that waits for them and was not told yet.
  ///
  /// A bundle goes four working hours after the first thing in it began to wait, at once where one
  /// of them bears on safety.
  public static func messages(
    _ waiting: [Waiting], told: [PersonID: TellingMark], hours: WorkingHours
  ) -> [Message] {
    let untold = waiting.filter { !(told[$0.person]?.covers($0.mark) ?? false) }
    return Dictionary(grouping: untold, by: \.person)
      .map { person, waiting in
        let isSafety = waiting.contains(where: \.isSafety)
        let since = waiting.map(\.since).min() ?? Instant(milliseconds: 0)
        let atOnce = waiting.filter(\.isSafety).map(\.since).min()
        var places: [WaitingPlace] = []
        for place in waiting.map(\.place) where !places.contains(place) { places.append(place) }
        let bundled = hours.moment(bundleHours, hoursAfter: since)
        return Message(
          person: person, places: places.sorted { $0.words < $1.words },
          dueAt: atOnce.map { min($0, bundled) } ?? bundled, isSafety: isSafety)
      }
      .sorted { ($0.dueAt, $0.person.rawValue) < ($1.dueAt, $1.person.rawValue) }
  }
}

/// A message that is to go: to whom, where to look, and from when on.
public struct Message: Hashable, Sendable {
  public let person: PersonID
  /// Where what waits is found, each place once.
  public let places: [WaitingPlace]
  /// From when on it goes.
  public let dueAt: Instant
  /// Whether it goes at once, at any hour.
  public let isSafety: Bool
}

/// How far somebody has been told: everything up to here.
public struct TellingMark: Hashable, Sendable {
  /// Lines of the record up to this one.
  public let recordLine: Int
  /// Lines of the office up to this one.
  public let officeLine: Int
  /// What followed by itself up to this moment.
  public let moment: Instant

  /// Everything up to these lines and this moment.
  public init(recordLine: Int, officeLine: Int, moment: Instant) {
    self.recordLine = recordLine
    self.officeLine = officeLine
    self.moment = moment
  }

  /// Whether something that stands there was told.
  func covers(_ mark: Waiting.Mark) -> Bool {
    switch mark {
    case .recordLine(let line): line <= recordLine
    case .officeLine(let line): line <= officeLine
    case .moment(let moment): moment <= self.moment
    }
  }
}
