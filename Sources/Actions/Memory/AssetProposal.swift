import Findings
import Scheme

/// What a concern may be about, as its words say; a person confirms it or does not.
public struct AssetProposal: Hashable, Sendable {
  /// The asset of the suite's list.
  public let asset: Asset
  /// From 1 to 100, see `points(for:in:)`.
  public let score: Int

  /// What a concern may be about, the likeliest first; nothing where its words name nothing.
  ///
  /// The words are the form's own, the visitors', and their answers beside the question. Only what
  /// stands in the list of the suite is proposed: a new asset is made by a person.
  public static func proposals(
    for concern: Concern, answers: [String] = [], among assets: [Asset]
  ) -> [AssetProposal] {
    guard concern.kind == .thing else { return [] }
    let texts = [concern.wording, concern.words ?? ""] + answers
    let spoken = SpokenWords(texts.joined(separator: "\n"))
    let own = SpokenWords(([concern.words ?? ""] + answers).joined(separator: "\n"))
    return assets.filter { $0.suite == concern.suite }.compactMap { asset in
      let score = points(for: asset, in: spoken, own: own)
      return score >= least ? AssetProposal(asset: asset, score: score) : nil
    }.sorted {
      $0.score == $1.score ? $0.asset.label < $1.asset.label : $0.score > $1.score
    }
  }

  /// The least score that is proposed.
  public static let least = 50

  /// How well an asset fits what was said.
  ///
  /// 40 for its kind named anywhere, 10 more where the visitors themselves named it; 40 for its
  /// cell; 10 for its own name. Nothing at all where another cell was named, or none where it has
  /// one: a fault in cell 4 is not about cell 7.
  static func points(for asset: Asset, in spoken: SpokenWords, own: SpokenWords) -> Int {
    func names(_ words: SpokenWords) -> Bool { asset.kind.spokenOf.contains(where: words.speak) }
    var points = names(spoken) ? 40 : 0
    if names(own) { points += 10 }
    if let cell = asset.cell {
      guard own.cells.contains(cell.lowercased()) else { return 0 }
      points += 40
      // Something in the cell was named: it is about that, and only then about the cell.
      if asset.kind == .cell, namesAPart(spoken) { points -= 50 }
    }
    if let name = asset.name?.lowercased() { points += own.speak(of: name) ? 10 : -10 }
    return points
  }

  private static let parts: [AssetKind] = [
    .callBell, .toilet, .basin, .intercom, .light, .heating, .camera, .hatch,
  ]

  private static func namesAPart(_ spoken: SpokenWords) -> Bool {
    parts.contains { $0.spokenOf.contains(where: spoken.speak) }
  }
}
