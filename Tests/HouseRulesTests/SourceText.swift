/// A Swift file's text with comments and literals blanked out, so that words within them and braces
/// inside strings are not taken for code.
struct SourceText {
  let lines: [String]
  /// The same lines, with spaces where comments and the insides of literals were.
  let code: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var blanking = Blanking(bytes: Array(text.utf8))
    blanking.code(until: nil)
    code = String(decoding: blanking.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

private struct Blanking {
  var bytes: [UInt8]
  var index = 0

  private func at(_ offset: Int) -> UInt8? {
    bytes.indices.contains(index + offset) ? bytes[index + offset] : nil
  }

  private mutating func blank() {
    if bytes[index] != 0x0A { bytes[index] = 0x20 }
    index += 1
  }

  /// Walks code; stops after a closing parenthesis that closes an interpolation.
  mutating func code(until close: UInt8?) {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "/") where at(1) == UInt8(ascii: "/"):
        while index < bytes.count, bytes[index] != 0x0A { blank() }
      case UInt8(ascii: "/") where at(1) == UInt8(ascii: "*"):
        while index < bytes.count, !(at(0) == 0x2A && at(1) == 0x2F) { blank() }
        if index < bytes.count { blank() }
        if index < bytes.count { blank() }
      case UInt8(ascii: "`"):
        blank()
        while index < bytes.count, bytes[index] != UInt8(ascii: "`") { blank() }
        if index < bytes.count { blank() }
      case UInt8(ascii: "#") where startsRawString(): literal()
      case UInt8(ascii: "\""): literal()
      case UInt8(ascii: "("):
        depth += 1
        index += 1
      case UInt8(ascii: ")"):
        if close != nil, depth == 0 { return }
        depth -= 1
        index += 1
      default: index += 1
      }
    }
  }

  private func startsRawString() -> Bool {
    var offset = 0
    while at(offset) == UInt8(ascii: "#") { offset += 1 }
    return at(offset) == UInt8(ascii: "\"")
  }

  /// Blanks a string literal of any kind; code interpolated in it stays code.
  private mutating func literal() {
    var hashes = 0
    while at(0) == UInt8(ascii: "#") {
      hashes += 1
      blank()
    }
    let isLong = at(1) == UInt8(ascii: "\"") && at(2) == UInt8(ascii: "\"")
    let quotes = isLong ? 3 : 1
    for _ in 0..<quotes { blank() }
    while index < bytes.count {
      if ends(quotes: quotes, hashes: hashes) {
        for _ in 0..<(quotes + hashes) { blank() }
        return
      }
      if at(0) == UInt8(ascii: "\\"), hasHashes(hashes, from: 1) {
        let next = at(1 + hashes)
        for _ in 0..<(1 + hashes) where index < bytes.count { blank() }
        if next == UInt8(ascii: "(") {
          index += 1
          code(until: UInt8(ascii: ")"))
          if index < bytes.count { index += 1 }
        } else if index < bytes.count {
          blank()
        }
      } else {
        blank()
      }
    }
  }

  private func ends(quotes: Int, hashes: Int) -> Bool {
    (0..<quotes).allSatisfy { at($0) == UInt8(ascii: "\"") } && hasHashes(hashes, from: quotes)
  }

  private func hasHashes(_ hashes: Int, from offset: Int) -> Bool {
    (0..<hashes).allSatisfy { at(offset + $0) == UInt8(ascii: "#") }
  }
}
