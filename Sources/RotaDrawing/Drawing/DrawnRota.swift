public import Scheme

/// A rota as it was drawn: who goes in which window, and what the draw found out.
public struct DrawnRota: Hashable, Sendable {
  /// The windows by week and suite, those that stood before included.
  public var windows: [DrawnWindow]
  /// What the pairing costs, term by term.
  public var score: RotaScore
  /// How windows that nobody could staff were drawn again.
  public var rounds: [RedrawRound]
  /// What was left to chance in the moments of each suite; empty where pairs choose their own.
  public var moments: [SuiteMoments]

  /// Windows with nobody to go.
  public var empty: [DrawnWindow] { windows.filter(\.visitors.isEmpty) }

  /// A window by its identifier.
  public func window(_ id: WindowID) -> DrawnWindow? { windows.first { $0.id == id } }
}
