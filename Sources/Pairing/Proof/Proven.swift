/// What a proof came to.
public enum Proven: Sendable, Hashable {
  /// No rota can be better than this one.
  case optimal(Pairing)
  /// No rota scores less than `lower`; the best one found, which may or may not be the best.
  case bounded(lower: Int, best: Pairing)
  /// No rota keeps the rules with the pinned pairs as they are.
  case impossible
}
