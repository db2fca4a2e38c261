/// A guesser that counts how often there was a visit in a context like this one, against how often
/// one was to be expected.
///
/// Contexts go from coarse to fine, each correcting what the one before expects. It is done from
/// the bare rate by a quick learner, and from the law, with its quotas and without, by a careful
/// one who knows the rules; each is believed as far as it has been right.
struct Counting: Sendable {
  /// The number of a cell's context, from 0, and how many there are.
  let contexts: [Context]

  struct Context: Sendable {
    let count: Int
    let number: @Sendable (CellPast) -> Int
  }

  /// Visits' worth of doubt before a count is believed.
  private static let quickDoubt = 0.25
  private static let carefulDoubt = 4.0

  /// The probability of a visit in each cell.
  func guesses(_ known: Known) -> [Double] {
    let references = [known.base, known.law] + (known.loose.map { [$0] } ?? [])
    var tallies = references.map { _ in contexts.map { Tally($0.count) } }
    var blend = Blend(count: references.count)
    var readings = references.map { _ in 0.0 }
    var guesses: [Double] = []
    guesses.reserveCapacity(known.law.count)
    for (index, cell) in known.timeline.cells.enumerated() {
      let numbers = contexts.map { $0.number(cell) }
      for reference in references.indices {
        var chance = references[reference][index]
        for (stage, number) in numbers.enumerated() {
          tallies[reference][stage].correct(
            &chance, number, isVisited: cell.isVisited, knowsRules: reference > 0)
        }
        readings[reference] = Known.kept(chance)
      }
      guesses.append(blend.guess(readings, isVisited: cell.isVisited))
    }
    return guesses
  }

  /// What one kind of context has seen, and what was expected there.
  private struct Tally {
    var made: [Double]
    var expected: [Double]

    init(_ count: Int) {
      made = Array(repeating: 0, count: count)
      expected = made
    }

    /// Corrects a chance by what was seen so far, then learns the outcome.
    mutating func correct(
      _ chance: inout Double, _ number: Int, isVisited: Bool, knowsRules: Bool
    ) {
      let before = chance
      let doubt = knowsRules ? Counting.carefulDoubt : Counting.quickDoubt
      let ratio = (made[number] + doubt) / (expected[number] + doubt)
      if knowsRules {
        // Odds, so that what the rules make sure stays sure.
        let odds = chance / (1 - chance) * ratio
        chance = odds / (1 + odds)
      } else {
        chance = min(0.999, chance * ratio)
      }
      expected[number] += before
      if isVisited { made[number] += 1 }
    }
  }
}
