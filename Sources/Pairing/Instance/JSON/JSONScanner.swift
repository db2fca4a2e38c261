/// Reads JSON strictly: RFC 8259, UTF-8, no key twice, nothing after the end.
struct JSONScanner {
  /// The most bytes that are read.
  static let mostBytes = 64 << 20
  /// How deep lists and objects may stand in each other.
  static let deepest = 16

  let bytes: [UInt8]
  var next = 0

  /// What these bytes say.
  static func value(of bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    var scanner = JSONScanner(bytes: bytes)
    guard bytes.count <= mostBytes else { throw scanner.fault(.tooLarge) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { scanner.next = 3 }
    scanner.skipSpace()
    guard scanner.next < bytes.count else { throw scanner.fault(.empty) }
    let value = try scanner.value(depth: 0)
    scanner.skipSpace()
    guard scanner.next == bytes.count else { throw scanner.fault(.moreAfterEnd) }
    return value
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    guard depth <= Self.deepest else { throw fault(.tooDeep) }
    switch try peek() {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .list(try list(depth: depth))
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw fault(.unexpected)
    }
  }

  private mutating func list(depth: Int) throws(JSONFault) -> [JSONValue] {
    next += 1
    var items: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return items }
    while true {
      skipSpace()
      items.append(try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: "]")) { return items }
      try expect(UInt8(ascii: ","))
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) -> [JSONMember] {
    let start = next
    next += 1
    var members: [JSONMember] = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return members }
    while true {
      skipSpace()
      guard try peek() == UInt8(ascii: "\"") else { throw fault(.unexpected) }
      let key = try text()
      skipSpace()
      try expect(UInt8(ascii: ":"))
      skipSpace()
      members.append(JSONMember(key: key, value: try value(depth: depth + 1)))
      skipSpace()
      if take(UInt8(ascii: "}")) { break }
      try expect(UInt8(ascii: ","))
    }
    if let key = JSONScanner.repeated(members) {
      throw JSONFault(
        .repeatedKey(key, count: members.count { $0.key == key }), at: start, of: bytes)
    }
    return members
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault)
    -> JSONValue
  {
    for offset in 0..<word.utf8CodeUnitCount {
      guard try peek() == (word.utf8Start + offset).pointee else { throw fault(.unexpected) }
      next += 1
    }
    return value
  }

  /// A key that stands twice; few keys are compared with each other, many are looked up.
  private static func repeated(_ members: [JSONMember]) -> String? {
    if members.count <= 16 {
      for (index, member) in members.enumerated()
      where members[..<index].contains(where: { $0.key == member.key }) {
        return member.key
      }
      return nil
    }
    var seen: Set<String> = []
    return members.first { !seen.insert($0.key).inserted }?.key
  }
}

extension JSONScanner {
  func fault(_ reason: JSONFault.Reason) -> JSONFault {
    JSONFault(reason, at: next, of: bytes)
  }

  /// The next byte, which must be there.
  func peek() throws(JSONFault) -> UInt8 {
    guard next < bytes.count else { throw fault(.unfinished) }
    return bytes[next]
  }

  mutating func skipSpace() {
    while next < bytes.count {
      switch bytes[next] {
      case 0x20, 0x0A, 0x0D, 0x09: next += 1
      default: return
      }
    }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next < bytes.count, bytes[next] == byte else { return false }
    next += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws(JSONFault) {
    guard try peek() == byte else { throw fault(.unexpected) }
    next += 1
  }
}
