/// A salted hash that stands for a personal value: it proves the value while the salt is kept, and
/// says nothing once value and salt are erased.
public struct Seal: Hashable, Sendable, CustomStringConvertible {
  /// SHA-256 over the 16 bytes of salt and the value's UTF-8, in hexadecimal.
  public let description: String

  /// The seal of a value under a salt.
  public init(of value: String, salt: Salt) {
    var digest = RunningDigest()
    digest.take(salt.bytes)
    digest.take(Array(value.utf8))
    description = digest.digest.description
  }
}

/// 128 bits that make a seal unguessable; each personal value has its own, erased with it.
public struct Salt: Hashable, Sendable {
  public let bytes: [UInt8]

  /// Exactly 16 bytes, or nil.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// Reads 32 hexadecimal digits, or nil.
  public init?(hex: String) {
    guard let bytes = Hexadecimal.bytes(hex) else { return nil }
    self.init(bytes)
  }

  /// The next salt from a source of lots.
  public init(from lots: inout Lots) { bytes = lots.bytes(16) }
}

extension Salt: CustomStringConvertible {
  /// The salt in hexadecimal.
  public var description: String { Hexadecimal.text(bytes) }
}
