extension JSONScanner {
  /// A number as JSON writes it; whole ones that fit an `Int` are told apart.
  mutating func number() throws(JSONFault) -> JSONValue {
    let isNegative = take(UInt8(ascii: "-"))
    let start = next
    guard let whole = try digits() else {
      try fractionAndExponent()
      return .otherNumber
    }
    guard next == start + 1 || bytes[start] != UInt8(ascii: "0") else { throw fault(.badNumber) }
    let end = next
    try fractionAndExponent()
    return next == end ? .whole(isNegative ? -whole : whole) : .otherNumber
  }

  /// One digit or more; nil where they make a number too large to count with.
  private mutating func digits() throws(JSONFault) -> Int? {
    let start = next
    var value: Int? = 0
    while next < bytes.count, case let digit = bytes[next] &- UInt8(ascii: "0"), digit < 10 {
      if let before = value {
        let (tens, isOver) = before.multipliedReportingOverflow(by: 10)
        let (sum, isOverToo) = tens.addingReportingOverflow(Int(digit))
        value = isOver || isOverToo ? nil : sum
      }
      next += 1
    }
    guard next > start else { throw fault(.badNumber) }
    return value
  }

  private mutating func fractionAndExponent() throws(JSONFault) {
    if take(UInt8(ascii: ".")) { _ = try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      _ = try digits()
    }
  }
}
