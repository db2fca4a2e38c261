import Crypto

/// A 256-bit seed from which all lots of a draw follow, so that anyone can replay it.
///
/// Each named part of a draw has its own stream, so that what one part takes never moves another.
/// The stream of a name is the ChaCha20 keystream of RFC 8439 under the seed as key, the first 12
/// bytes of SHA-256 over `icv-draw-1:` and the name as nonce, and a block counter from 1. A lot of
/// 64 bits is the next 8 bytes, the lowest first. The decision record 7 has test vectors.
public struct SeedStream: RandomNumberGenerator, Sendable {
  /// A seed: 32 bytes that nobody can guess.
  public struct Seed: Sendable, Hashable, CustomStringConvertible {
    /// The seed's 32 bytes.
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

    /// A seed for practice from a small number: SHA-256 over `icv-practice-seed-1:` and its digits.
    ///
    /// Whoever can guess the number has the seed: never for a scheme's own draw.
    public init(practice number: Int) {
      bytes = Digest(of: "icv-practice-seed-1:\(number)").bytes
    }

    /// The seed in hexadecimal.
    public var description: String { Hexadecimal.text(bytes) }

    /// The digest of the seed's bytes, which shows nothing of it.
    public var digest: Digest { Digest(of: bytes) }
  }

  private let seed: Seed
  private let nonce: [UInt8]
  /// The lots made so far, those taken among them.
  private var lots: [UInt64] = []
  private var taken = 0

  /// The stream of a named part of a draw, such as a suite's in a quota block.
  public init(_ seed: Seed, of name: String) {
    self.init(seed, nonce: Array(Digest(of: "icv-draw-1:\(name)").bytes.prefix(12)))
  }

  /// The bare keystream of a nonce, as RFC 8439 has it.
  init(_ seed: Seed, nonce: [UInt8]) {
    self.seed = seed
    self.nonce = nonce
  }

  /// The next 64 bits of the stream, its lowest byte first.
  public mutating func next() -> UInt64 {
    if taken == lots.count { extend() }
    defer { taken += 1 }
    return lots[taken]
  }

  /// Makes the stream twice as long.
  ///
  /// The library has no way to begin at a later block, so the beginning is made again: streams are
  /// a few hundred bytes, and even a long one costs no more than two of its length.
  private mutating func extend() {
    let keystream = Self.keystream(seed, nonce: nonce, count: max(512, 16 * lots.count))
    lots = stride(from: 0, to: keystream.count, by: 8).map { start in
      (0..<8).reduce(0) { $0 | UInt64(keystream[start + $1]) << UInt64(8 * $1) }
    }
  }

  /// The first bytes of the ChaCha20 keystream from block 1: what AEAD_CHACHA20_POLY1305 makes of
  /// as many zeros, its tag left off (RFC 8439, 2.8).
  static func keystream(_ seed: Seed, nonce: [UInt8], count: Int) -> [UInt8] {
    do {
      let box = try ChaChaPoly.seal(
        [UInt8](repeating: 0, count: count), using: SymmetricKey(data: seed.bytes),
        nonce: ChaChaPoly.Nonce(data: nonce))
      return Array(box.ciphertext)
    } catch {
      // Only a key or nonce of another length is refused, and both have theirs by their types.
      preconditionFailure("ChaCha20 refused a seed of 32 bytes: \(error)")
    }
  }

  /// A whole number from 0 up to a bound, each equally likely.
  ///
  /// With k the bits of `bound - 1`: the low k bits of the next lot, and of another until they are
  /// below the bound. A bound of 1 or less takes no lot and gives 0.
  public mutating func below(_ bound: UInt64) -> UInt64 {
    guard bound > 1 else { return 0 }
    let mask = UInt64.max >> UInt64((bound - 1).leadingZeroBitCount)
    while true {
      let lot = next() & mask
      if lot < bound { return lot }
    }
  }
}
