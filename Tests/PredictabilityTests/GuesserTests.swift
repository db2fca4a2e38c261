import Foundation
import Moments
import Testing

@testable import Predictability

@Suite struct `The guessers` {
  private static let weeks = 52

  /// A pattern for each guesser to see, in which little else is to be seen.
  private func pattern(_ name: GuesserName, _ chance: inout NullChance) -> [[Cell]] {
    (0..<2).map { suite in
      (0..<Self.weeks).map { week in
        let (day, band) = (chance.below(7), chance.below(4))
        switch name {
        case .habit: return Cell(day: 7 * week + chance.below(2), band: band)
        case .gap: return Cell(day: 7 * week + (week % 2 == 0 ? 6 : chance.below(2)), band: band)
        case .week: return Cell(day: 7 * week + 4 + chance.below(3), band: band)
        case .chain: return Cell(day: 7 * week + week % 7, band: band)
        case .sameCell:
          return Cell(day: 7 * week + [1, 5][week % 2], band: [2, 0][week % 2])
        case .others:
          return Cell(day: 7 * week + (week * 5 + 3 * (week / 7)) % 6 + suite, band: band)
        case .calendar, .adaptive: return Cell(day: 7 * week + day % 3, band: band)
        }
      }
    }
  }

  private func known(_ cells: [[Cell]], weeks: Int) -> Known {
    let made = Histories(weeks: weeks, seed: 0)
    let history = made.history(cells)
    let readings = zip(made.laws, history.cells).map { $0.reading(of: $1) }
    return Known(Timeline(history), laws: readings, rate: 1.0 / 28)
  }

  /// What one guesser makes of a history, by itself where it needs no other.
  private func guesses(_ name: GuesserName, _ known: Known) -> [Double] {
    Guesses.own(name, known) ?? Guesses(known).chances[GuesserName.allCases.count - 1]
  }

  private func skill(_ name: GuesserName, on cells: [[Cell]]) -> Double {
    let known = known(cells, weeks: Self.weeks)
    func loss(_ chances: [Double]) -> Double {
      zip(known.timeline.cells, chances).reduce(0) {
        $0 - log($1.0.isVisited ? $1.1 : 1 - $1.1)
      }
    }
    return Scoring.skill(loss(guesses(name, known)), over: loss(known.law))
  }

  @Test(arguments: GuesserName.allCases)
  func `each sees the pattern it looks for, and none where there is none`(name: GuesserName) {
    var chance = NullChance(seed: 21)
    #expect(skill(name, on: pattern(name, &chance)) > 0.05)
    var made = Histories(weeks: Self.weeks, seed: 22)
    let none = skill(name, on: made.honest())
    #expect(none < 0.02)
    #expect(none > -0.15)
  }

  @Test(arguments: GuesserName.allCases)
  func `none sees the future`(name: GuesserName) {
    var made = Histories(weeks: 12, seed: 23)
    let one = made.honest()
    let later = made.honest()
    let parting = 42
    let other = zip(one, later).map { now, then in
      now.filter { $0.day < parting } + then.filter { $0.day >= parting }
    }
    let both = [one, other].map { guesses(name, known($0, weeks: 12)) }
    let before = parting * 4 * 2
    // The cells at the parting are guessed from what went before them, and are the same still.
    #expect(both[0][...(before + 1)] == both[1][...(before + 1)])
    #expect(both[0][(before + 2)...] != both[1][(before + 2)...])
  }

  @Test func `a blend believes whoever has been right`() {
    var blend = Blend(count: 2)
    for _ in 0..<20 { _ = blend.guess([0.9, 0.1], isVisited: true) }
    #expect(blend.guess([0.9, 0.1], isVisited: true) > 0.89)
  }
}
