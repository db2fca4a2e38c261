/// Any number of texts as one value of a statement.
///
/// The statement reads the same however many there are: it is prepared once and kept, and neither
/// the time to parse thousands of places nor SQLite's limit of them matters.
enum Among {
  /// What a column is looked for in, where the statement's value is `one(of:)`.
  static let these = "(SELECT value FROM json_each(?))"

  /// The texts as that value, which is JSON.
  static func one(of texts: [String]) -> String {
    var bytes = [UInt8(ascii: "[")]
    bytes.reserveCapacity(16 * texts.count + 2)
    for text in texts {
      if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      for byte in text.utf8 { append(byte, to: &bytes) }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: "]"))
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0..<32: bytes += "\\u00\(byte < 16 ? "0" : "1")\(String(byte % 16, radix: 16))".utf8
    default: bytes.append(byte)
    }
  }
}
