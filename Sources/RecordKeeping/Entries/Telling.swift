public import Scheme

/// That somebody was told by message that something waits for them, and how far that goes.
public struct Telling: Hashable, Sendable {
  public var person: PersonID
  /// How it went: `folder`, `sendmail` or `smtp`.
  public var route: String
  /// The last line of the record that it covers.
  public var recordLine: Int
  /// The last line of the office that it covers.
  public var officeLine: Int
  /// The moment up to which it covers what follows by itself.
  public var moment: Instant

  public init(
    person: PersonID, route: String, recordLine: Int, officeLine: Int, moment: Instant
  ) {
    self.person = person
    self.route = route
    self.recordLine = recordLine
    self.officeLine = officeLine
    self.moment = moment
  }
}

/// A message that was sent, and when.
public struct KeptTelling: Hashable, Sendable {
  public let telling: Telling
  public let at: Instant

  public init(telling: Telling, at: Instant) {
    self.telling = telling
    self.at = at
  }
}
