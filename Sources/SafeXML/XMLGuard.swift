/// What is looked for in the bytes before libxml2 sees them.
struct XMLGuard {
  let limits: XMLLimits

  /// Throws for what is too large, not UTF-8, holds a NUL or crowds a tag with attributes.
  func check(_ bytes: [UInt8]) throws(XMLFault) {
    guard bytes.count <= min(limits.bytes, Int(Int32.max)) else {
      throw .tooLarge(bytes: bytes.count, limit: limits.bytes)
    }
    guard !bytes.isEmpty else {
      throw .notWellFormed(line: 1, column: 1, reason: "the file is empty")
    }
    // UTF-16 is all NULs, and a NUL would end the text for C while Swift reads on.
    if let zero = bytes.firstIndex(of: 0) { throw .notUTF8(line: line(of: zero, in: bytes)) }
    if String(validating: bytes, as: UTF8.self) == nil {
      throw .notUTF8(line: line(of: firstWrongByte(in: bytes), in: bytes))
    }
    try checkAttributes(in: bytes)
  }

  /// Counts the quoted values of each tag.
  ///
  /// A `<` cannot stand inside a value, so each one begins a new count and no tag can hide behind
  /// a quote left open. What looks like a tag inside CDATA is counted too: it is refused in vain,
  /// never let through.
  private func checkAttributes(in bytes: [UInt8]) throws(XMLFault) {
    var inTag = false
    var quote: UInt8 = 0
    var count = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        inTag = next != UInt8(ascii: "!") && next != UInt8(ascii: "?")
        (quote, count) = (0, 0)
      } else if !inTag {
        continue
      } else if quote != 0 {
        guard byte == quote else { continue }
        quote = 0
        count += 1
        guard count <= limits.attributes else {
          throw .tooManyAttributes(line: line(of: index, in: bytes), limit: limits.attributes)
        }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        inTag = false
      }
    }
  }

  private func firstWrongByte(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var place = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      place += UTF8.width(scalar)
    }
    return min(place, bytes.count - 1)
  }

  private func line(of index: Int, in bytes: [UInt8]) -> Int {
    bytes[..<index].reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
  }
}

extension XMLFault {
  static func notUTF8(line: Int) -> XMLFault { .notUTF8(line: line, declared: nil) }
}
