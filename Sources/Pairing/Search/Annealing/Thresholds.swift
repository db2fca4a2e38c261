/// How much worse a move may be and still be made, in units of the temperature.
///
/// A table of -ln(u) at evenly spread u: to accept with probability e^(-d/t) is to draw an entry of
/// it that is at least d/t. It is made with + - * / alone, so that no machine's library decides.
enum Thresholds {
  static let count = 4096

  /// The table, largest first.
  static let table: [Double] = (0..<count).map { minusLog((Double($0) + 0.5) / Double(count)) }

  /// -ln(u) for 0 < u < 1: halvings counted, the rest by the series of the area tangent.
  private static func minusLog(_ share: Double) -> Double {
    var (rest, halvings) = (share, 0.0)
    while rest < 0.75 {
      rest *= 2
      halvings += 1
    }
    let tangent = (rest - 1) / (rest + 1)
    var (power, sum) = (tangent, 0.0)
    for odd in stride(from: 1.0, to: 40.0, by: 2.0) {
      sum += power / odd
      power *= tangent * tangent
    }
    return halvings * 0.693_147_180_559_945_3 - 2 * sum
  }
}
