public import Seals

/// What is published before a period, so that nobody can change the draw afterwards.
///
/// It is a salted SHA-256 over the way of drawing, the period, the moves, the seed's digest and
/// the sealed digest of the facts. The facts have a salt of their own: whoever may check the seed
/// later still cannot try out what visitors had offered.
public struct RotaCommitment: Hashable, Sendable {
  /// The hash that is published, 64 hexadecimal digits.
  public let hash: String
  /// The salted digest of the facts.
  public let factsSeal: String
  /// The digest of the seed.
  public let seedDigest: String
  /// The salt of the whole, opened to everyone after the period.
  public let salt: Salt

  /// The commitment to a draw under a secret of 128 bits, which the office keeps.
  public init(_ draw: RotaDraw, secret: Salt) {
    self.init(
      version: draw.way.rawValue, period: draw.facts.period, moves: draw.moves,
      seedDigest: draw.seed.digest.description,
      factsSeal: Self.seal(of: draw.facts, secret: secret), salt: Self.salt("whole", secret))
  }

  init(
    version: String, period: RotaPeriod, moves: Int, seedDigest: String, factsSeal: String,
    salt: Salt
  ) {
    self.salt = salt
    self.factsSeal = factsSeal
    self.seedDigest = seedDigest
    let text = """
      icv-rota-commitment-1
      version \(version)
      period \(period.first) \(period.weeks)
      moves \(moves)
      facts \(factsSeal)
      seed \(seedDigest)

      """
    hash = Seal(of: text, salt: salt).description
  }

  /// The sealed digest of facts under a secret.
  static func seal(of facts: RotaFacts, secret: Salt) -> String {
    Seal(of: facts.digest.description, salt: salt("facts", secret)).description
  }

  /// One of the two salts that follow from the secret, and tell nothing of it or of one another.
  private static func salt(_ purpose: String, _ secret: Salt) -> Salt {
    let digest = Digest(of: secret.bytes + Array("icv-rota-salt-1:\(purpose)".utf8))
    return Salt(Array(digest.bytes.prefix(16))) ?? secret
  }
}
