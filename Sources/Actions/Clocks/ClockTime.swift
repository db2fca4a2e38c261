public import Scheme

/// A length of time as a clock counts it: whole working days, or time that really passes.
public struct ClockTime: Hashable, Sendable {
  public let unit: Allowance.Unit
  /// Working days, or milliseconds where hours are counted; negative when it is over.
  public let amount: Int

  /// Working days, or milliseconds where hours are counted.
  init(_ amount: Int, _ unit: Allowance.Unit) {
    self.amount = amount
    self.unit = unit
  }

  /// The whole of an allowance.
  init(_ allowance: Allowance) {
    unit = allowance.unit
    amount = allowance.unit == .hours ? allowance.amount * 3_600_000 : allowance.amount
  }

  /// Whole minutes where hours are counted; nil for working days.
  public var minutes: Int? { unit == .hours ? amount / 60_000 : nil }

  /// The length in words, without its sign: `3 working days`, `11 hours 20 minutes`.
  public var label: String {
    guard unit == .hours else { return Allowance(abs(amount), unit).label }
    let (hours, minutes) = (abs(amount) / 3_600_000, abs(amount) / 60_000 % 60)
    let spare = minutes == 1 ? "1 minute" : "\(minutes) minutes"
    if hours == 0 { return spare }
    return Allowance(hours, .hours).label + (minutes == 0 ? "" : " " + spare)
  }
}
