public import Scheme

/// Why figures are not published; the front doors put it into words.
public enum PublishingRefusal: Error, Hashable, Sendable {
  /// A window of the period may still be open: a figure would tell of a visit to come.
  case windowsOpen(ClosedRange<CalendarDay>, until: CalendarDay)
  /// The period's figures are published, and nobody said why they are published anew.
  case needsReason(ClosedRange<CalendarDay>, edition: Int)
  /// The day from which everyone may read stands before the day of the signature.
  case publicBeforeSigned(CalendarDay, signed: CalendarDay)
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
