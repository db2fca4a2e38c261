import Foundation
import Testing

@testable import Moments

/// A million calendars of each law are drawn when `MOMENT_DRAWS` says so; fewer without it.
@Suite struct `Many drawn calendars` {
  private static let draws =
    ProcessInfo.processInfo.environment["MOMENT_DRAWS"].flatMap(Int.init) ?? 20_000

  @Test(arguments: [SmallLaw.weekly[1], SmallLaw.free[1], SmallLaw.surprising[1]])
  func `fall in each cell as often as the law says`(small: SmallLaw) {
    let law = small.law
    let chances = law.marginals().joined().map { $0 }
    var counts = [Int](repeating: 0, count: chances.count)
    var lots = TestLots(state: 20_260_105)
    for _ in 0..<Self.draws {
      for moment in law.draw(using: &lots) { counts[moment.cell.day * 2 + moment.cell.band] += 1 }
    }
    for (count, chance) in zip(counts, chances) {
      let spread = (Double(Self.draws) * chance * (1 - chance)).squareRoot()
      // Thirty cells a law: 4.5 standard deviations are passed once in five thousand runs.
      #expect(abs(Double(count) - Double(Self.draws) * chance) <= 4.5 * spread + 1e-9)
    }
  }

  @Test(arguments: [SmallLaw.weekly[2], SmallLaw.free[0], SmallLaw.surprising[0]])
  func `are all as frequent as they should be, by chi-square`(small: SmallLaw) {
    let law = small.law
    let seen = small.every.seen(law)
    var counts: [[Cell]: Int] = [:]
    var lots = TestLots(state: 20_260_112)
    for _ in 0..<Self.draws { counts[law.draw(using: &lots).map(\.cell), default: 0] += 1 }
    #expect(counts.keys.allSatisfy { seen[$0] != nil })
    // Calendars expected fewer than five times are counted together.
    var (sum, kinds, rest, restCount) = (0.0, 0, 0.0, 0)
    for (cells, chance) in seen {
      let expected = chance * Double(Self.draws)
      guard expected >= 5 else {
        rest += expected
        restCount += counts[cells] ?? 0
        continue
      }
      let off = Double(counts[cells] ?? 0) - expected
      sum += off * off / expected
      kinds += 1
    }
    if rest >= 5 {
      sum += (Double(restCount) - rest) * (Double(restCount) - rest) / rest
      kinds += 1
    }
    // Wilson and Hilferty: a normal deviate within the middle 99.8 of a hundred.
    let freedom = Double(kinds - 1)
    let deviate =
      (cbrt(sum / freedom) - 1 + 2 / (9 * freedom)) / (2 / (9 * freedom)).squareRoot()
    #expect(abs(deviate) < 3.1, "\(small.name): \(sum) of \(kinds) kinds")
  }

  @Test func `begin in every minute of their band alike`() {
    let law = MomentLaw(
      MomentRules(weeks: 1, bandMinutes: [10]), open: [[Bool]](repeating: [true], count: 7))
    var counts = [Int](repeating: 0, count: 20)
    var lots = TestLots(state: 4)
    for _ in 0..<Self.draws {
      // On the Sunday clocks change, and the band has twice its minutes.
      let drawn = law.draw(using: &lots) { $0.day == 6 ? 20 : 10 }
      for moment in drawn {
        #expect(moment.minute < (moment.cell.day == 6 ? 20 : 10))
        counts[moment.minute] += 1
      }
    }
    let late = Double(Self.draws) / 7 / 20
    let early = Double(Self.draws) * 6 / 70 + late
    for (minute, count) in counts.enumerated() {
      let expected = minute < 10 ? early : late
      #expect(abs(Double(count) - expected) < 4.5 * expected.squareRoot())
    }
  }
}
