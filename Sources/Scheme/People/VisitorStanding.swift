/// Whether a visitor is in the scheme now: active, suspended from a day, or gone after one.
public enum VisitorStanding: Hashable, Sendable {
  /// In the scheme, as far as the appointment runs.
  case active
  /// Neither allotted nor allowed to read anything from this day on; what they wrote stays.
  case suspended(from: CalendarDay)
  /// No longer a visitor after this day, the last one.
  case ended(on: CalendarDay)

  /// Whether the visitor may be allotted and may read on a day.
  public func isActive(on day: CalendarDay) -> Bool {
    switch self {
    case .active: true
    case .suspended(let from): day < from
    case .ended(let last): day <= last
    }
  }
}
