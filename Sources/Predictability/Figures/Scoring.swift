import Foundation

/// How each guesser did on some suites' cells, in nats.
struct Scoring: Sendable {
  /// Visits in the cells that count.
  var visits = 0
  var lawLoss = 0.0
  var baseLoss = 0.0
  /// By guesser: what its surprise adds up to, and the most it was ever ahead of the law.
  var losses: [Double]
  var peaks: [Double]
  var catches: [Double]

  private init() {
    losses = Array(repeating: 0, count: GuesserName.allCases.count)
    peaks = losses
    catches = losses
  }

  /// The scores of all suites together, then of each.
  static func all(_ guesses: Guesses, from first: Int) -> [Scoring] {
    let cells = guesses.known.timeline.cells
    let suites = guesses.known.timeline.suites
    var scores = Array(repeating: Scoring(), count: suites + 1)
    func losses(_ chances: [Double]) -> [Double] {
      (first..<cells.count).map { index in
        -log(cells[index].isVisited ? chances[index] : 1 - chances[index])
      }
    }
    let law = losses(guesses.known.law)
    let base = losses(guesses.known.base)
    for offset in law.indices {
      let cell = cells[first + offset]
      for scope in [0, cell.suite + 1] {
        scores[scope].lawLoss += law[offset]
        scores[scope].baseLoss += base[offset]
        if cell.isVisited { scores[scope].visits += 1 }
      }
    }
    for (number, chances) in guesses.chances.enumerated() {
      let loss = losses(chances)
      var wealth = Array(repeating: 0.0, count: suites + 1)
      for offset in loss.indices {
        for scope in [0, cells[first + offset].suite + 1] {
          scores[scope].losses[number] += loss[offset]
          wealth[scope] += law[offset] - loss[offset]
          if wealth[scope] > scores[scope].peaks[number] {
            scores[scope].peaks[number] = wealth[scope]
          }
        }
      }
      for scope in 0...suites {
        let start = scope == 0 ? first : first + scope - 1
        scores[scope].catches[number] = CatchShare.share(
          chances, guesses.known, stride(from: start, to: cells.count, by: scope == 0 ? 1 : suites))
      }
    }
    return scores
  }
}
