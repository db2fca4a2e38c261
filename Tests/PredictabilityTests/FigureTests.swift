import Moments
import Testing

@testable import Predictability

@Suite struct `The figures` {
  @Test func `several tests together are corrected as Holm has it`() {
    let corrected = Holm.corrected([0.01, 0.04, 0.03, 0.005])
    let expected = [0.03, 0.06, 0.06, 0.02]
    for (one, other) in zip(corrected, expected) { #expect(abs(one - other) < 1e-12) }
  }

  @Test func `starts on quarter hours are counted against chance`() {
    // Binomial: 5 or more of 30 at 1 in 15 has the chance 0.04644.
    #expect(abs(StartMinutes.atLeast(5, of: 30, chance: 1 / 15) - 0.046436) < 1e-6)
    #expect(StartMinutes.atLeast(0, of: 30, chance: 1 / 15) == 1)
  }

  @Test func `starts crowded into one part of the band are found uneven`() {
    let even = (0..<40).map { (Double($0) + 0.5) / 40 }
    #expect(StartMinutes.kolmogorov(even) > 0.99)
    #expect(StartMinutes.kolmogorov(even.map { $0 / 2 }) < 1e-6)
    // The five per cent point of the distance for 40 values is 0.210.
    let shifted = even.map { min(1, $0 + 0.1975) }.sorted()
    #expect((0.03...0.07).contains(StartMinutes.kolmogorov(shifted)))
  }

  @Test func `a night visit at two belongs to the band of the evening before`() {
    let night = BandHours.four[3]
    #expect(night.minute(of: 120) == 240)
    #expect(night.minute(of: 22 * 60) == 0)
    #expect(night.minute(of: 6 * 60) == nil)
    #expect(BandHours.four[0].minute(of: 6 * 60) == 0)
  }

  @Test func `entropies, gaps and followers are those of the counts`() {
    let cells = [0, 7, 8, 15].map { Cell(day: $0, band: $0 % 2) }
    let timings = Timings([cells], bands: 2, days: 21)
    #expect(timings.gaps == [7, 1, 7])
    // Two Mondays and two Tuesdays: one bit.
    #expect(abs(timings.entropies[1] - 1) < 1e-12)
    // Within a day of a visit there was another once of four times.
    #expect(timings.soon == [0.25, 0.25, 1])
    #expect(timings.gapVariance == 8)
  }

  @Test func `visits of the last days are not counted as left unfollowed`() {
    let cells = [0, 7, 20].map { Cell(day: $0, band: 0) }
    #expect(Timings([cells], bands: 1, days: 21).soon == [0, 0, 0.5])
  }

  @Test func `a second visit to a suite in a day is left out and counted`() {
    let visits = [(0, 3), (0, 1), (1, 2)].map { suite, band in
      PastVisit(suite: suite, cell: Cell(day: 4, band: band))
    }
    let history = VisitHistory(suites: 2, days: 20, bands: BandHours.four, visits: visits)
    #expect(history.days == 14)
    #expect(history.secondOfDay == 1)
    #expect(history.cells(of: 0) == [Cell(day: 4, band: 1)])
    #expect(history.cells(of: 1) == [Cell(day: 4, band: 2)])
  }

  @Test func `a cell nobody was ever seen in is blind, a closed one is not`() {
    var open = Array(repeating: true, count: 28)
    open[5] = false
    let made = Timings([(0..<20).map { Cell(day: 7 * $0, band: 0) }], bands: 4, days: 140)
    let drawn = Timings([(0..<20).map { Cell(day: 7 * $0 + 1, band: 0) }], bands: 4, days: 140)
    let spots = BlindSpots(made, drawn: [drawn], open: open, bands: 4)
    #expect(spots.blind.count == 26 && spots.closed.map(\.band) == [1])
    let (visited, blind) = (spots.spots[0], spots.spots[4])
    #expect(visited.made == 20 && !visited.isBlind && visited.noneChance == 1)
    #expect(blind.expected == 20 && blind.isBlind && blind.noneChance == 0)
  }

  @Test func `the tenth likeliest of cells catches what falls into it`() {
    var made = Histories(weeks: 10, seed: 41)
    let history = made.history(made.honest())
    let timeline = Timeline(history)
    let readings = zip(made.laws, history.cells).map { $0.reading(of: $1) }
    let known = Known(timeline, laws: readings, rate: 1.0 / 28)
    let all = stride(from: 0, to: timeline.cells.count, by: 1)
    let seer = timeline.cells.map { $0.isVisited ? 0.9 : 0.01 }
    #expect(CatchShare.share(seer, known, all) == 1)
    let blind = Array(repeating: 0.03, count: seer.count)
    #expect(abs(CatchShare.share(blind, known, all) - 0.1) < 0.01)
  }
}
