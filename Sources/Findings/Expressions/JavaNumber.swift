/// Numbers as Java writes them, which is how they stand in every submission ODK makes.
enum JavaNumber {
  /// `0.1`, `12345.0`, `1.0E7`, `1.0E-4`: shortest digits, exponents outside 0.001 to 10,000,000.
  static func text(_ number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    if number == 0 { return number.sign == .minus ? "-0.0" : "0.0" }
    let sign = number < 0 ? "-" : ""
    let (digits, exponent) = scientific(abs(number))
    if (-3..<7).contains(exponent) { return sign + plain(digits, exponent) }
    let rest = digits.dropFirst()
    return sign + digits.prefix(1) + "." + (rest.isEmpty ? "0" : rest) + "E\(exponent)"
  }

  private static func plain(_ digits: String, _ exponent: Int) -> String {
    guard exponent >= 0 else {
      return "0." + String(repeating: "0", count: -exponent - 1) + digits
    }
    let padding = String(repeating: "0", count: max(0, exponent + 1 - digits.count))
    let padded = digits + padding
    let fraction = padded.dropFirst(exponent + 1)
    return padded.prefix(exponent + 1) + "." + (fraction.isEmpty ? "0" : fraction)
  }

  /// Significant digits without zeros at the end, and the power of ten of the first.
  private static func scientific(_ number: Double) -> (digits: String, exponent: Int) {
    let parts = "\(number)".split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let whole = String(mantissa[0])
    let fraction = mantissa.count > 1 ? String(mantissa[1]) : ""
    exponent += whole.count - 1
    var digits = (whole + fraction)[...]
    while digits.hasPrefix("0"), digits.count > 1 {
      digits = digits.dropFirst()
      exponent -= 1
    }
    while digits.hasSuffix("0"), digits.count > 1 { digits = digits.dropLast() }
    return (String(digits), exponent)
  }
}
