public import Scheme

/// That a later action was confirmed to be the return of an earlier one.
public struct ConfirmedReturn: Hashable, Sendable {
  /// The later action.
  public let action: Reference
  /// The day on which it was found.
  public let found: CalendarDay

  /// A return found on a day.
  public init(action: Reference, found: CalendarDay) {
    self.action = action
    self.found = found
  }
}
