import Crypto

/// A SHA-256 digest, written as 64 hexadecimal digits.
public struct Digest: Hashable, Sendable {
  /// The digest's 32 bytes.
  public let bytes: [UInt8]

  /// The digest of these bytes.
  public init(of bytes: some Sequence<UInt8>) {
    self.bytes = Array(SHA256.hash(data: Array(bytes)))
  }

  /// The digest of a text's UTF-8.
  public init(of text: String) {
    var text = text
    bytes = text.withUTF8 { Array(SHA256.hash(data: $0)) }
  }

  /// Reads 64 hexadecimal digits, or nil.
  public init?(hex: String) {
    guard let bytes = Hexadecimal.bytes(hex), bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// The digest that stands before the first line of a chain.
  public static let beginning = Digest(known: [UInt8](repeating: 0, count: 32))

  init(known bytes: [UInt8]) { self.bytes = bytes }
}

extension Digest: CustomStringConvertible {
  /// The digest in hexadecimal.
  public var description: String { Hexadecimal.text(bytes) }
}

/// A digest that is fed piece by piece, so that a long sequence is never held.
public struct RunningDigest {
  private var hash = SHA256()

  public init() {}

  /// Takes more bytes.
  public mutating func take(_ bytes: [UInt8]) { hash.update(data: bytes) }

  /// The digest of all taken so far.
  public var digest: Digest { Digest(known: Array(hash.finalize())) }
}

/// Bytes as hexadecimal digits and back.
public enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  /// Two lower-case digits a byte.
  public static func text(_ bytes: some Collection<UInt8>) -> String {
    var out = [UInt8]()
    out.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      out.append(digits[Int(byte >> 4)])
      out.append(digits[Int(byte & 15)])
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The bytes of an even number of digits, or nil.
  public static func bytes(_ text: String) -> [UInt8]? {
    let values = text.utf8.map(value)
    guard values.count % 2 == 0, !values.contains(nil) else { return nil }
    let known = values.compactMap { $0 }
    return stride(from: 0, to: known.count, by: 2).map { known[$0] << 4 | known[$0 + 1] }
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
