public import Scheme

/// Why figures are not published; the front doors put it into words.
public enum PublishingRefusal: Error, Hashable, Sendable {
  /// A window of the period may still be open: a figure would tell of a visit to come.
  case windowsOpen(ClosedRange<CalendarDay>, until: CalendarDay)
  /// The period's figures are published, and nobody said why they are published anew.
  case needsReason(ClosedRange<CalendarDay>, edition: Int)
  /// The moment until which figures are held back is over already.
  case embargoIsOver(Instant)
  /// Prepared figures cannot be signed off like this.
  case signOff(SignOffRefusal)
  /// A post or a name is empty, or too long for a page.
  case badSignature
  /// Visits that account for more people than were held.
  case moreOutcomesThanPeople([String])
  /// A total is not what its parts make up.
  case doesNotAddUp(table: String)
  /// What was kept of a table cannot be read again.
  case unreadable(Reference, table: String)
  /// Nothing was published yet.
  case nothingPublished
}

/// Why prepared figures are not signed off.
public enum SignOffRefusal: Error, Hashable, Sendable {
  /// The one who prepared figures cannot answer for them too.
  case byPreparer(name: String)
  /// Nobody signs what was not there yet.
  case beforePrepared(CalendarDay, prepared: CalendarDay)
  /// Somebody signed it off already.
  case already(Reference, name: String, post: String, on: CalendarDay)
  /// The figures of the period were prepared anew since.
  case laterPrepared(Reference, later: Reference)
  /// No publication has this name; these wait for their sign-off.
  case unknown(Reference, waiting: [Reference])
}
