import Moments

@testable import Predictability

/// Histories of two suites visited once a week: honest ones, and ones that people make.
struct Histories {
  let weeks: Int
  let suites = 2
  var chance: NullChance

  init(weeks: Int, seed: UInt64) {
    self.weeks = weeks
    chance = NullChance(seed: seed)
  }

  /// Every band of a week alike, one visit a week.
  var law: DeclaredLaw { .pairsChoice(days: 7 * weeks, bands: 4, windowDays: 7) }
  var laws: [DeclaredLaw] { Array(repeating: law, count: suites) }

  func history(_ cells: [[Cell]]) -> VisitHistory {
    VisitHistory(
      suites: suites, days: 7 * weeks, bands: BandHours.four,
      visits: cells.enumerated().flatMap { suite, cells in
        cells.map { PastVisit(suite: suite, cell: $0) }
      })
  }

  /// As chance has it.
  mutating func honest() -> [[Cell]] {
    (0..<suites).map { _ in
      (0..<weeks).map { Cell(day: 7 * $0 + chance.below(7), band: chance.below(4)) }
    }
  }

  /// The same afternoon every week.
  func naive() -> [[Cell]] {
    (0..<suites).map { suite in (0..<weeks).map { Cell(day: 7 * $0 + 1 + suite, band: 1) } }
  }

  /// A share of the visits moved to the afternoon of a day from Monday to Friday.
  mutating func bent(_ share: Double) -> [[Cell]] {
    honest().map { cells in
      cells.map { cell in
        chance.unit() < share ? Cell(day: cell.day / 7 * 7 + chance.below(5), band: 1) : cell
      }
    }
  }

  /// As a careful person invents chance: working days, daylight, never twice alike, even gaps.
  mutating func human() -> [[Cell]] {
    (0..<suites).map { _ in
      var cells: [Cell] = []
      for week in 0..<weeks {
        let weights = (0..<28).map { place -> Double in
          let cell = Cell(day: 7 * week + place / 4, band: place % 4)
          var weight =
            [1, 1.3, 1.2, 1.1, 0.8, 0.5, 0.3][place / 4] * [0.8, 1.3, 1, 0.2][place % 4]
          guard let last = cells.last else { return weight }
          if last.day % 7 == cell.day % 7 { weight *= 0.1 }
          if last.band == cell.band { weight *= 0.5 }
          return (5...9).contains(cell.day - last.day) ? weight : weight * 0.2
        }
        var mark = chance.unit() * weights.reduce(0, +)
        var place = 0
        while place < 27, mark >= weights[place] {
          mark -= weights[place]
          place += 1
        }
        cells.append(Cell(day: 7 * week + place / 4, band: place % 4))
      }
      return cells
    }
  }
}
