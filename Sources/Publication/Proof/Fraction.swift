/// A number held as a fraction in lowest terms, so that no machine rounds it.
struct Fraction: Equatable {
  let top: Int
  /// Always above zero.
  let bottom: Int

  static let zero = Fraction(0)
  static let one = Fraction(1)

  init(_ whole: Int) { (top, bottom) = (whole, 1) }

  private init(top: Int, bottom: Int) { (self.top, self.bottom) = (top, bottom) }

  var isZero: Bool { top == 0 }
  var isAboveZero: Bool { top > 0 }
  var isBelowZero: Bool { top < 0 }
  /// The whole number, where it is one.
  var whole: Int? { bottom == 1 ? top : nil }
  var negated: Fraction { Fraction(top: -top, bottom: bottom) }

  func plus(_ other: Fraction) throws(NumbersTooLarge) -> Fraction {
    if bottom == 1 && other.bottom == 1 { return Fraction(try sum(top, other.top)) }
    return try Fraction.reduced(
      try sum(try product(top, other.bottom), try product(other.top, bottom)),
      try product(bottom, other.bottom))
  }

  func minus(_ other: Fraction) throws(NumbersTooLarge) -> Fraction { try plus(other.negated) }

  func times(_ other: Fraction) throws(NumbersTooLarge) -> Fraction {
    if bottom == 1 && other.bottom == 1 { return Fraction(try product(top, other.top)) }
    return try Fraction.reduced(
      try product(top, other.top), try product(bottom, other.bottom))
  }

  /// The quotient; the divisor is known not to be zero.
  func over(_ other: Fraction) throws(NumbersTooLarge) -> Fraction {
    let sign = other.top < 0 ? -1 : 1
    return try times(Fraction(top: sign * other.bottom, bottom: sign * other.top))
  }

  func isLess(than other: Fraction) throws(NumbersTooLarge) -> Bool {
    if bottom == other.bottom { return top < other.top }
    return try product(top, other.bottom) < product(other.top, bottom)
  }

  private static func reduced(_ top: Int, _ bottom: Int) throws(NumbersTooLarge) -> Fraction {
    var (a, b) = (top.magnitude, bottom.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let common = Int(a)
    return Fraction(top: top / common, bottom: bottom / common)
  }
}

/// Numbers in a proof grew beyond what a machine word holds: nothing is proved.
struct NumbersTooLarge: Error {}

private func sum(_ a: Int, _ b: Int) throws(NumbersTooLarge) -> Int {
  let (value, isOver) = a.addingReportingOverflow(b)
  if isOver || value == .min { throw NumbersTooLarge() }
  return value
}

private func product(_ a: Int, _ b: Int) throws(NumbersTooLarge) -> Int {
  let (value, isOver) = a.multipliedReportingOverflow(by: b)
  if isOver || value == .min { throw NumbersTooLarge() }
  return value
}
