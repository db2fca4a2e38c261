public import Scheme

/// A moment drawn for a window's pair, which nobody else may be shown.
public struct KeptMoment: Hashable, Sendable {
  public var window: WindowID
  /// The day on which the band begins; a visit at 02:00 belongs to the evening before.
  public var day: CalendarDay
  public var band: DayBand
  /// When the two hours of arrival begin, by London's clock.
  public var start: TimeOfDay
  public var cause: MomentCause

  public init(
    window: WindowID, day: CalendarDay, band: DayBand, start: TimeOfDay, cause: MomentCause
  ) {
    self.window = window
    self.day = day
    self.band = band
    self.start = start
    self.cause = cause
  }
}

/// Why a moment was drawn; the latest of a window holds.
public enum MomentCause: String, Sendable, CaseIterable {
  /// With the rota.
  case drawn
  /// Once more, at the pair's wish, which needs no reason and is counted without a name.
  case again
  /// Anew, because other people go.
  case substitute
}

/// That one of a pair read the moment of a window.
public struct MomentReading: Hashable, Sendable {
  public let window: WindowID
  public let visitor: VisitorID
  public let at: Instant

  public init(window: WindowID, visitor: VisitorID, at: Instant) {
    self.window = window
    self.visitor = visitor
    self.at = at
  }
}
