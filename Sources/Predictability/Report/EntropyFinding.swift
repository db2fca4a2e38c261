/// How spread one aspect of the times is, beside the same figure of drawn histories.
public struct EntropyFinding: Sendable, Hashable {
  /// What is spread: `cell`, `weekday`, `band`, `gap`, `weekday-step` or `band-step`.
  public let name: String
  /// Bits, as they come out of the counts; few visits make it small, drawn ones alike.
  public let bits: Double
  /// The mean of the drawn histories.
  public let lawBits: Double
  /// How many of the drawn histories are spread as little, this one counted in.
  public let chance: Double
}

extension EntropyFinding {
  static func all(_ made: Timings, drawn: [Timings]) -> [EntropyFinding] {
    Timings.entropyNames.enumerated().map { place, name in
      let bits = drawn.map { $0.entropies[place] }
      let own = made.entropies[place]
      return EntropyFinding(
        name: name, bits: own, lawBits: bits.reduce(0, +) / Double(max(1, bits.count)),
        chance: Double(1 + bits.count { $0 <= own + 1e-12 }) / Double(bits.count + 1))
    }
  }
}
