/// A quotient of whole numbers, half rounded up: the one rounding of every figure that is told.
///
/// Figures that were cut off have been published wrong: 153 of 1,133 are 14% and not 13%.
public struct Rounded: Hashable, Sendable {
  /// The quotient in units of its last place: 137 for 13.7.
  public let units: Int
  private let unit: Int

  /// A number not below nought over a divisor above it, with so many decimal places.
  public init(_ number: Int, over divisor: Int, places: Int = 0) {
    var unit = 1
    for _ in 0..<places { unit *= 10 }
    self.unit = unit
    units = (2 * number * unit + divisor) / (2 * divisor)
  }

  /// The quotient as it is printed: `14`, `13.7`.
  public var text: String {
    guard unit > 1 else { return String(units) }
    let places = String(unit).count - 1
    let rest = String(units % unit)
    return "\(units / unit)." + String(repeating: "0", count: places - rest.count) + rest
  }
}
