public import Seals

/// The 256 bits from which a whole draw follows.
///
/// They come from the system's secure generator and stay sealed until the period is over.
public struct RotaSeed: Hashable, Sendable, CustomStringConvertible {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// Exactly 32 bytes, or nil.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Reads 64 hexadecimal digits, or nil.
  public init?(hex: String) {
    guard let bytes = Hexadecimal.bytes(hex) else { return nil }
    self.init(bytes)
  }

  /// The next seed from a source of lots.
  public init(from lots: inout Lots) { bytes = lots.bytes(32) }

  /// The seed in hexadecimal.
  public var description: String { Hexadecimal.text(bytes) }

  /// The digest by which a commitment holds the seed.
  public var digest: Digest { Digest(of: bytes) }

  /// The stream of one purpose, such as `pairing`; no purpose's stream tells of another's.
  func stream(_ purpose: String) -> RotaStream { RotaStream(seed: self, purpose: purpose) }
}
