public import Scheme

/// That nobody is held any more under a notice, and nothing more is due from it.
public struct TACTClosing: Hashable, Sendable {
  public var notice: Reference
  /// The day on which the scheme learned it.
  public var day: CalendarDay
  /// Why no visit was made, where none was; nil once erased.
  public var reason: String?

  /// The end of a detention.
  public init(notice: Reference, day: CalendarDay, reason: String? = nil) {
    self.notice = notice
    self.day = day
    self.reason = reason
  }
}
