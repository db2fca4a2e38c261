import Foundation

/// Logistic regression on the calendar and the past, learnt cell by cell with steps that shrink
/// for what has been seen often (AdaGrad).
///
/// It is done from the bare rate and from the law, with its quotas and without.
struct CalendarGuesser: Sendable {
  private static let step = 0.15
  private static let pull = 1e-4

  /// The probability of a visit in each cell.
  func guesses(_ known: Known) -> [Double] {
    let features = CalendarFeatures(known.timeline)
    let references = [known.base, known.law] + (known.loose.map { [$0] } ?? [])
    var weights = references.map { _ in Weights(features.count) }
    var blend = Blend(count: references.count)
    var readings = references.map { _ in 0.0 }
    var guesses: [Double] = []
    guesses.reserveCapacity(known.law.count)
    var present: [Int] = []
    for (index, cell) in known.timeline.cells.enumerated() {
      features.list(cell, &present)
      for reference in references.indices {
        readings[reference] = weights[reference].guess(
          present, from: references[reference][index], isVisited: cell.isVisited)
      }
      guesses.append(blend.guess(readings, isVisited: cell.isVisited))
    }
    return guesses
  }

  /// The weights of every feature, and how far each has been moved.
  private struct Weights {
    var values: [Double]
    var moved: [Double]

    init(_ count: Int) {
      values = Array(repeating: 0, count: count)
      moved = Array(repeating: 0.05, count: count)
    }

    /// The chance by the features over a reference's; the outcome then moves the weights.
    mutating func guess(_ present: [Int], from reference: Double, isVisited: Bool) -> Double {
      var logit = log(reference / (1 - reference))
      for feature in present { logit += values[feature] }
      let chance = Known.kept(1 / (1 + exp(-logit)))
      let error = (isVisited ? 1 : 0) - chance
      for feature in present {
        let slope = error - CalendarGuesser.pull * values[feature]
        moved[feature] += slope * slope
        values[feature] += CalendarGuesser.step * slope / moved[feature].squareRoot()
      }
      return chance
    }
  }
}
