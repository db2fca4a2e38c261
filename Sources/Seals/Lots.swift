/// Where ids and salts come from: the system's secure generator or, in a practice scheme, a stream
/// that is a function of its seed, a position in the log and an ordinal.
///
/// The seeded stream's block number `n` is SHA-256 of the text `icv-lots-1:SEED:POSITION:n`.
public struct Lots {
  private enum Source {
    case system
    case seeded(String, block: Int, rest: [UInt8])
  }

  private var source: Source

  /// The system's secure generator.
  public static var system: Lots { Lots(source: .system) }

  /// The stream of a practice scheme's seed at a position in its log.
  public static func seeded(_ seed: Int, position: String) -> Lots {
    Lots(source: .seeded("icv-lots-1:\(seed):\(position)", block: 0, rest: []))
  }

  private init(source: Source) { self.source = source }

  /// The next so many bytes.
  public mutating func bytes(_ count: Int) -> [UInt8] {
    guard case .seeded(let seed, var block, var rest) = source else {
      var generator = SystemRandomNumberGenerator()
      return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
    while rest.count < count {
      rest += Digest(of: "\(seed):\(block)").bytes
      block += 1
    }
    let taken = Array(rest.prefix(count))
    source = .seeded(seed, block: block, rest: Array(rest.dropFirst(count)))
    return taken
  }

  /// A random name in Crockford's alphabet (no I, L, O, U), which carries no order and no gap.
  public mutating func name(_ length: Int = 6) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    return String(decoding: bytes(length).map { alphabet[Int($0 & 31)] }, as: UTF8.self)
  }
}
