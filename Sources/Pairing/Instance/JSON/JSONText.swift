extension JSONScanner {
  /// A text, from its opening quotation mark to behind its closing one.
  mutating func text() throws(JSONFault) -> String {
    next += 1
    let start = next
    while next < bytes.count, bytes[next] != UInt8(ascii: "\""), bytes[next] >= 0x20,
      bytes[next] != UInt8(ascii: "\\")
    {
      next += 1
    }
    guard try peek() != UInt8(ascii: "\"") else {
      next += 1
      return try utf8(bytes[start..<(next - 1)])
    }
    return try utf8(ArraySlice(escaped(from: Array(bytes[start..<next]))))
  }

  /// The rest of a text that has escapes.
  private mutating func escaped(from start: [UInt8]) throws(JSONFault) -> [UInt8] {
    var found = start
    while true {
      let byte = try peek()
      guard byte >= 0x20 else { throw fault(.badText) }
      next += 1
      if byte == UInt8(ascii: "\"") { return found }
      if byte == UInt8(ascii: "\\") {
        found += try escape()
      } else {
        found.append(byte)
      }
    }
  }

  private mutating func escape() throws(JSONFault) -> [UInt8] {
    let byte = try peek()
    next += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return try letter()
    default: throw fault(.badText)
    }
  }

  /// A letter written as `\u` and four digits, or as a surrogate pair of those.
  private mutating func letter() throws(JSONFault) -> [UInt8] {
    var code = try fourDigits()
    if (0xD800..<0xDC00).contains(code) {
      guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw fault(.badText) }
      let low = try fourDigits()
      guard (0xDC00..<0xE000).contains(low) else { throw fault(.badText) }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw fault(.badText) }
    return Array(String(Character(scalar)).utf8)
  }

  private mutating func fourDigits() throws(JSONFault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(try peek())).hexDigitValue else {
        throw fault(.badText)
      }
      code = code << 4 + UInt32(digit)
      next += 1
    }
    return code
  }

  private func utf8(_ slice: ArraySlice<UInt8>) throws(JSONFault) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else { throw fault(.badText) }
    return text
  }
}
