/// Several guesses made one: each weighs as much as it has been right so far (Bayes' rule).
struct Blend: Sendable {
  private var weights: [Double]

  init(count: Int) { weights = Array(repeating: 1 / Double(count), count: count) }

  /// The blended guess for a cell; its outcome then moves the weights.
  mutating func guess(_ chances: [Double], isVisited: Bool) -> Double {
    var guess = 0.0
    for index in weights.indices { guess += weights[index] * chances[index] }
    let was = isVisited ? guess : 1 - guess
    for index in weights.indices {
      weights[index] *= (isVisited ? chances[index] : 1 - chances[index]) / was
      // A guesser that was far off may come back one day.
      if weights[index] < 1e-300 { weights[index] = 1e-300 }
    }
    return guess
  }
}
