import Moments

/// Everything measured of one history, for all suites together and for each.
struct Measured: Sendable {
  /// All suites first, then each by its number.
  let scopes: [Scope]

  /// One suite, or all.
  struct Scope: Sendable {
    let scoring: Scoring
    let timings: Timings
  }

  init(_ history: VisitHistory, _ laws: [LawReading], rate: Double, from firstDay: Int) {
    let timeline = Timeline(history)
    let guesses = Guesses(Known(timeline, laws: laws, rate: rate))
    let scores = Scoring.all(guesses, from: timeline.index(0, day: firstDay, band: 0))
    let cells = history.cells
    scopes = scores.enumerated().map { number, scoring in
      Scope(
        scoring: scoring,
        timings: Timings(
          number == 0 ? cells : [cells[number - 1]], bands: history.bands.count,
          days: history.days))
    }
  }
}
