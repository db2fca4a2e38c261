import Scheme
import Seals

/// What can be checked of a public file: that its seed and period are those committed to.
///
/// That the rota follows from them is for the auditor, who has the facts.
public struct PublicVerification: Hashable, Sendable {
  /// What the file says.
  public let proof: PublicProof
  /// What differs; empty where the commitment opens.
  public let differences: [RotaDifference]

  /// Whether the office says that the draw was made again and nothing differed.
  public var isSaidVerified: Bool { proof.isVerified }

  /// Checks a public file, against the commitment published before the period if it is at hand.
  public init(text: String, published: String? = nil) throws(RevealFault) {
    let proof = try PublicProof(text: text)
    let made = proof.opened(by: proof.seed)
    var found: [RotaDifference] = []
    if made != proof.commitment {
      let right = proof.commitment
      let digit = SeedMending.digit(of: proof.seed) { proof.opened(by: $0) == right }
      if digit != nil { found.append(.seed(digit: digit)) }
      found.append(.commitment(stated: right, found: made))
    }
    if let published, published != proof.commitment {
      found.append(.published(stated: proof.commitment, published: published))
    }
    self.proof = proof
    differences = found
  }
}

extension PublicProof {
  /// The commitment that what is opened gives, were this the seed.
  fileprivate func opened(by seed: SeedStream.Seed) -> String {
    RotaCommitment(
      version: way.rawValue, period: period, moves: moves,
      seedDigest: seed.digest.description, factsSeal: factsSeal, salt: salt
    ).hash
  }
}
