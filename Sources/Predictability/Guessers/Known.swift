/// What every guesser is given: the cells in order, and two references for each.
struct Known: Sendable {
  let timeline: Timeline
  /// The law's probability, given the past: what the rules alone tell.
  let law: [Double]
  /// The rate so far: what anybody knows.
  let base: [Double]
  /// The law without its quotas and gaps, for who has seen that they are not kept; else nil.
  let loose: [Double]?

  /// Probabilities are kept this far from 0 and 1, so that no single cell decides everything.
  static let floor = 1e-6

  static func kept(_ chance: Double) -> Double { min(1 - floor, max(floor, chance)) }

  /// The law's and the base's probabilities of a history.
  init(_ timeline: Timeline, laws: [LawReading], rate: Double) {
    self.timeline = timeline
    let count = timeline.cells.count
    var law = Array(repeating: 0.0, count: count)
    var base = law
    var hits = Array(repeating: 0.0, count: timeline.suites)
    // The rate is believed as four weeks of looking would be.
    let weight = 28.0 * Double(timeline.bands)
    for index in 0..<count {
      let cell = timeline.cells[index]
      let tries = Double(cell.day * timeline.bands + cell.band)
      law[index] = Known.kept(laws[cell.suite].chances[cell.day * timeline.bands + cell.band])
      base[index] = Known.kept((hits[cell.suite] + rate * weight) / (tries + weight))
      if cell.isVisited { hits[cell.suite] += 1 }
    }
    self.law = law
    self.base = base
    let isLoose = laws.contains { $0.loose != nil }
    loose =
      !isLoose
      ? nil
      : timeline.cells.map { cell in
        let place = cell.day * timeline.bands + cell.band
        return Known.kept((laws[cell.suite].loose ?? laws[cell.suite].chances)[place])
      }
  }
}
