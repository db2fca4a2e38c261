/// Costs counted in whole numbers of small fractions of a point: no bound rests on rounding.
///
/// Prices move in steps of `1 / Fine.unit` of a point. Sums of whole numbers are exact on every
/// machine, and a bound found in them is rounded up to whole points, because every score is whole.
enum Fine {
  /// How many fine steps make a point.
  static let unit = 1024
  /// More than any score, and little enough that a few of them still add up.
  static let impossible = Int.max / 64

  /// The least whole number of points not below so many steps.
  static func points(_ steps: Int) -> Int {
    steps >= 0 ? (steps + unit - 1) / unit : -(-steps / unit)
  }
}
