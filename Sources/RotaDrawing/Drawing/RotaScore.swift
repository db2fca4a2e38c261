/// What a rota costs, term by term; the lower the better.
public struct RotaScore: Hashable, Sendable {
  /// Windows with nobody to go.
  public var unfilled = 0
  /// What they cost.
  public var unfilledCost = 0
  /// Loads off the fair share, squared.
  public var load = 0
  /// Pairs that meet again.
  public var pair = 0
  /// Visitors at the same suite again.
  public var rotate = 0
  /// Visits crowded into one month.
  public var clump = 0
  /// Visits at times that visitors can make but do not prefer.
  public var prefer = 0
  /// Nights and weekends that could not be had.
  public var quota = 0

  /// Everything but the windows left empty.
  public var soft: Int { load + pair + rotate + clump + prefer + quota }
  /// Everything.
  public var total: Int { unfilledCost + soft }
}
