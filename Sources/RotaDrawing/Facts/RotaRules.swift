public import Pairing
public import Scheme

/// What a draw takes from the scheme's settings, and what each term costs.
///
/// Everything a draw depends on stands here, so that a later release replays an old draw by what
/// its facts say and never by a default of its own.
public struct RotaRules: Hashable, Sendable {
  /// Who sets the moment inside a week.
  public var moment = MomentChoice.pair
  /// Visitors in a window.
  public var size = 2
  /// Visitors in a window at most, a trainee being the third.
  public var sizeMost = 3
  /// How the draw is made.
  public var draw = DrawSettings()
  /// What the counted terms cost.
  public var weights = PairingWeights(unfilled: 20_000, load: 1, pair: 60, rotate: 25, clump: 40)
  /// What a visitor costs who goes at a time they can but do not prefer.
  public var prefer = 10
  /// What a missing visit at night or at a weekend costs.
  public var quota = 500
  /// What a seat costs that goes to another than in the draft solved again; 0 where none was.
  public var change = 0

  /// The rules of a scheme with these settings.
  public init(_ settings: SchemeSettings) {
    moment = settings.moment
    size = settings.pairSize
    sizeMost = settings.pairSizeMost
    draw = settings.draw
  }

  init() {}

  /// Weeks before the period, and after it, whose windows bear on it.
  static let memoryWeeks = 13

  /// What a change costs where a draft is solved again around what a person settled.
  ///
  /// More than the little a window can gain by changing hands, and less than someone's visit too
  /// many: so the few who must change do, and nobody else.
  static let changeInDraft = 60

  /// Days over which someone's visits are spread.
  static let blockDays = 28

  /// How many visits cost nothing in a period of so many weeks.
  static func free(weeks: Int) -> FreeCounts {
    let quarters = max(1, (weeks + 12) / 13)
    return FreeCounts(pair: min(quarters, 3), suite: quarters + 1, block: 1)
  }
}
