import Rotas
import Scheme

/// How large a draw may be that a file asks to have made again; files come from anywhere.
public enum RevealLimits {
  /// What is limited.
  public enum Measure: String, Sendable {
    case weeks, suites, visitors, windows, moves
    /// Pairs that could be tried for the windows: as many as would take a machine hours.
    case pairs
  }

  /// The most bytes of a file.
  public static let bytes = 8 << 20

  /// Twice what all schemes of England and Wales together would need.
  static func check(_ facts: RotaFacts, moves: Int) throws(RevealFault) {
    let weeks = facts.period.weeks
    var (windows, pairs) = (facts.windows.count, 0)
    for suite in facts.suites {
      let frequency = suite.frequency
      windows += (weeks * frequency.visits + frequency.weeks - 1) / frequency.weeks
      let serving = facts.visitors.count { $0.serves(suite.code) }
      pairs += weeks * serving * serving / 2
    }
    let found: [(Measure, Int, Int)] = [
      (.weeks, weeks, 53), (.suites, facts.suites.count, 400),
      (.visitors, facts.visitors.count, 4000), (.windows, windows, 20_000),
      (.moves, moves, 50_000_000), (.pairs, pairs, 2_000_000_000),
    ]
    for (measure, count, most) in found where !(0...most).contains(count) {
      throw .tooMuch(measure, found: count, most: most)
    }
  }
}
