public import Scheme

/// That something waits for somebody, and where to look: never what it is, never about whom.
///
/// It can be made from what has happened alone, so nothing in it comes of a coming visit.
public struct Waiting: Hashable, Sendable {
  /// For whom.
  public let person: PersonID
  public let place: WaitingPlace
  /// From when it waits; the four working hours of a bundle count from here.
  public let since: Instant
  /// Whether it bears on somebody's safety: then it is told at once.
  public let isSafety: Bool
  /// Where it stands in the records, by which what was told already is known.
  public let mark: Mark

  /// Where something stands in the records.
  public enum Mark: Hashable, Sendable {
    case recordLine(Int), officeLine(Int)
    /// It follows from the records by itself, at this moment.
    case moment(Instant)
  }

  /// Something that waits for a person at a place.
  public init(
    for person: PersonID, at place: WaitingPlace, since: Instant, isSafety: Bool, mark: Mark
  ) {
    self.person = person
    self.place = place
    self.since = since
    self.isSafety = isSafety
    self.mark = mark
  }
}

/// Where somebody finds what waits for them.
public enum WaitingPlace: Hashable, Sendable {
  /// On the sheet of matters of a suite, by its name.
  case sheet(suite: String)
  /// On the coordinator's own page, `icv today`.
  case desk
  /// On a visitor's page *you said, they did*.
  case visitorPaper

  /// The place, to stand after *Where:*.
  public var words: String {
    switch self {
    case .sheet(let suite):
      "on the sheet of matters for \(suite), which the scheme's coordinator sends you"
    case .desk: "on your page of the day: type icv today"
    case .visitorPaper: "on your page You said, they did, which the coordinator prints for you"
    }
  }
}
