import Scheme
import Seals

/// What can be checked of a public file: that its seed and period are those committed to.
///
/// That the rota follows from them is for the auditor, who has the facts.
public struct PublicVerification: Hashable, Sendable {
  /// What differs; empty where the commitment opens.
  public let differences: [RotaDifference]
  /// Whether the office says that the draw was made again and nothing differed.
  public let isSaidVerified: Bool

  /// Checks a public file, against the commitment published before the period if it is at hand.
  public init(text: String, published: String? = nil) throws(RevealFault) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.first == PublicProof.format else { throw .notReveal }
    guard lines.popLast() == "", lines.popLast() == "end \(lines.count)" else {
      throw .incomplete
    }
    let stated = Dictionary(
      lines.dropFirst().map { line in
        let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
          .map(String.init)
        return (words[0], words.count > 1 ? words[1] : "")
      }, uniquingKeysWith: { one, _ in one })
    let period = (stated["period"] ?? "").split(separator: " ")
    guard let salt = Salt(hex: stated["salt"] ?? ""), period.count == 2,
      let seed = SeedStream.Seed(hex: stated["seed"] ?? ""),
      let moves = Int(stated["moves"] ?? ""), let monday = CalendarDay(period[0]),
      let first = VisitWeek(monday: monday), let weeks = Int(period[1])
    else { throw .incomplete }
    let made = RotaCommitment(
      version: stated["version"] ?? "", period: RotaPeriod(first: first, weeks: weeks),
      moves: moves, seedDigest: seed.digest.description, factsSeal: stated["facts"] ?? "",
      salt: salt)
    var found: [RotaDifference] = []
    let hash = stated["commitment"] ?? ""
    if made.hash != hash { found.append(.commitment(stated: hash, found: made.hash)) }
    if let published, published != hash {
      found.append(.published(stated: hash, published: published))
    }
    differences = found
    isSaidVerified = stated["verdict"] == "verified"
  }
}
