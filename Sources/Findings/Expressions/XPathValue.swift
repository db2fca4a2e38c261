/// What an expression comes to: a truth, a number, a text or a moment.
enum XPathValue: Sendable, Hashable {
  case boolean(Bool)
  case number(Double)
  case text(String)
  /// Milliseconds since 1970-01-01T00:00:00Z; a day is its first moment in the running zone.
  case moment(Int)

  static let empty = XPathValue.text("")

  /// Whether it counts as true (XPath 1.0, 4.3; a moment is always true).
  var truth: Bool {
    switch self {
    case .boolean(let truth): truth
    case .number(let number): Swift.abs(number) > 1e-12
    case .text(let text): !text.isEmpty
    case .moment: true
    }
  }

  /// The number it stands for; a moment is whole days since 1970-01-01 in the zone.
  func number(in zone: FormZone) -> Double {
    switch self {
    case .boolean(let truth): truth ? 1 : 0
    case .number(let number): number
    case .text(let text): Self.number(text)
    case .moment(let moment): Double(zone.day(of: moment))
    }
  }

  /// The text it is written as; a moment is its day, `yyyy-mm-dd`.
  func text(in zone: FormZone) -> String {
    switch self {
    case .boolean(let truth): truth ? "true" : "false"
    case .number(let number): Self.text(number)
    case .text(let text): text
    case .moment(let moment): zone.dayText(of: moment)
    }
  }

  /// Whether it is nothing at all: an empty text, or no number.
  var isNothing: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .number(let number): number.isNaN
    default: false
    }
  }

  /// A number written in digits, a point and a minus sign; a comma is read as a point.
  static func number(_ text: String) -> Double {
    var digits: [UInt8] = []
    digits.reserveCapacity(text.utf8.count)
    var pending = 0
    for byte in text.utf8 {
      if byte <= 32 {
        if !digits.isEmpty { pending += 1 }
        continue
      }
      let isNumeric = (48...57).contains(byte) || byte == 45 || byte == 46 || byte == 44
      guard isNumeric, pending == 0 else { return .nan }
      digits.append(byte == 44 ? 46 : byte)
    }
    let plain = String(decoding: digits, as: UTF8.self)
    guard plain.utf8.contains(where: { (48...57).contains($0) }) else { return .nan }
    let padded = plain.hasSuffix(".") ? plain + "0" : plain
    return Double(padded) ?? Double(padded.replacingMinusPoint) ?? .nan
  }

  /// A number as XPath 1.0 writes it where it is whole, else as Java writes it.
  static func text(_ number: Double) -> String {
    if number.isNaN { return "NaN" }
    if Swift.abs(number) < 1e-12 { return "0" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    let whole = number.rounded(.towardZero)
    if Swift.abs(number) < 2_147_483_648, Swift.abs(number - whole) < 1e-12 {
      return String(Int(whole))
    }
    return JavaNumber.text(number)
  }
}

extension String {
  /// `-.5` and `.5`, which Swift does not read, with their zero.
  fileprivate var replacingMinusPoint: String {
    if hasPrefix("-.") { return "-0." + dropFirst(2) }
    return hasPrefix(".") ? "0" + self : self
  }
}
