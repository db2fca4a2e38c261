public import Scheme

/// The part of the day in which a visit began, on London's clocks; raw values are the codes.
public enum TimeBand: String, Sendable, CaseIterable {
  /// 22:00 to 05:59, the night as Kent's scheme counts it.
  case night = "N1"
  /// 06:00 to 11:59.
  case morning = "M"
  /// 12:00 to 17:59.
  case afternoon = "A"
  /// 18:00 to 21:59.
  case evening = "E"

  /// The band that holds a time.
  public init(holding time: TimeOfDay) {
    self =
      switch time.hour {
      case 6..<12: .morning
      case 12..<18: .afternoon
      case 18..<22: .evening
      default: .night
      }
  }
}
