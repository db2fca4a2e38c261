/// Functions over numbers.
enum NumberFunctions {
  static func number(_ function: XPathFunction, _ first: Double, _ second: Double) -> Double {
    switch function {
    case .int: first.rounded(.towardZero)
    case .abs: Swift.abs(first)
    case .pow: power(first, second)
    default: rounded(first, places: second)
    }
  }

  /// To so many decimal places, a half away from zero if positive, towards it if negative.
  ///
  /// Worked on the decimal digits as written, as Excel and JavaRosa do, not on the binary number.
  static func rounded(_ number: Double, places: Double) -> Double {
    guard number.isFinite else { return number }
    guard Swift.abs(places) <= 30 else { return .nan }
    let places = places.isNaN ? 0 : Int(places)
    guard places >= 0 else {
      let scale = tenth(-places)
      return (number / scale + 0.5).rounded(.towardZero) * scale
    }
    return DecimalDigits(number).rounded(places: places)
  }

  private static func tenth(_ power: Int) -> Double {
    (0..<power).reduce(1.0) { scale, _ in scale * 10 }
  }

  private static func power(_ base: Double, _ exponent: Double) -> Double {
    FloatingPower.power(base, exponent)
  }
}

/// A number by its decimal digits.
struct DecimalDigits {
  private var digits: [UInt8]
  /// How many of the digits stand after the point.
  private var scale: Int
  private let isNegative: Bool

  init(_ number: Double) {
    isNegative = number < 0
    let parts = JavaNumber.text(Swift.abs(number)).split(separator: "E")
    let mantissa = parts[0].split(separator: ".")
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    digits = (mantissa[0] + fraction).utf8.map { $0 - 48 }
    scale = fraction.count - (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
  }

  func rounded(places: Int) -> Double {
    guard scale > places else { return value(digits, scale) }
    let kept = digits.count - (scale - places)
    guard kept >= 0 else { return isNegative ? -0.0 : 0 }
    let next = digits[kept]
    let isExactHalf = next == 5 && digits[(kept + 1)...].allSatisfy { $0 == 0 }
    var left = Array(digits[..<kept])
    if next > 5 || (next == 5 && !(isExactHalf && isNegative)) { Self.increase(&left) }
    return value(left, places)
  }

  private static func increase(_ digits: inout [UInt8]) {
    for index in digits.indices.reversed() {
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
  }

  private func value(_ digits: [UInt8], _ scale: Int) -> Double {
    let written = digits.isEmpty ? "0" : String(decoding: digits.map { $0 + 48 }, as: UTF8.self)
    return Double("\(isNegative ? "-" : "")\(written)e\(-scale)") ?? .nan
  }
}
