import Moments
import Testing

@testable import Predictability

@Suite struct `The law a history is held to` {
  /// Ten days of two bands in windows of five, one cell closed.
  private static let law = LawOfCounts(
    days: 10, bands: 2, windowDays: 5, open: (0..<20).map { $0 != 3 })

  /// Every calendar of one window with so many visits, closed cells left out.
  private func calendars(_ count: Int, from day: Int) -> [[Cell]] {
    guard count > 0 else { return [[]] }
    guard day < 5 else { return [] }
    let without = calendars(count, from: day + 1)
    let with = (0..<2).filter { Self.law.open[day * 2 + $0] }.flatMap { band in
      calendars(count - 1, from: day + 1).map { [Cell(day: day, band: band)] + $0 }
    }
    return without + with
  }

  private func chance(of cells: [Cell]) -> Double {
    let visited = Set(cells)
    return Self.law.chances(of: cells).enumerated().reduce(1) { product, next in
      let cell = Cell(day: next.offset / 2, band: next.offset % 2)
      return product * (visited.contains(cell) ? next.element : 1 - next.element)
    }
  }

  @Test(arguments: [1, 2, 3])
  func `every calendar with so many visits is as likely as any other`(count: Int) {
    let all = calendars(count, from: 0)
    for calendar in all {
      #expect(abs(chance(of: calendar) * Double(all.count) - 1) < 1e-9)
    }
  }

  @Test func `what is drawn has the counts asked for, evenly, and no closed cell`() {
    var luck = NullChance(seed: 31)
    var seen: [[Cell]: Int] = [:]
    for _ in 0..<3200 {
      let drawn = Self.law.draw(counts: [2, 1], like: [], using: &luck)
      #expect(Self.law.counts(of: drawn) == [2, 1])
      #expect(drawn.allSatisfy { Self.law.open[$0.day * 2 + $0.band] })
      seen[drawn.filter { $0.day < 5 }, default: 0] += 1
    }
    let all = calendars(2, from: 0)
    #expect(seen.count == all.count)
    let expected = 3200 / Double(all.count)
    let squares = seen.values.reduce(0) {
      $0 + (Double($1) - expected) * (Double($1) - expected) / expected
    }
    // Chi-square of 31 degrees is over 61.1 once in a thousand.
    #expect(all.count == 32 && squares < 61.1)
  }

  private func weekly(quota: Int) -> DeclaredLaw {
    .drawn(
      MomentRules(
        weeks: 4, bandMinutes: [720, 720],
        quotas: [MomentQuota(bands: [1], weekdays: Set(0...6), percent: quota)]),
      quotaWeeks: 4, open: Array(repeating: [true, true], count: 28))
  }

  @Test func `a draw keeps its own law`() {
    let law = weekly(quota: 50)
    var luck = NullChance(seed: 32)
    for _ in 0..<20 {
      let cells = law.drawn.map { $0.draw(&luck) } ?? []
      #expect(law.reading(of: cells).breaches.isEmpty)
      #expect(cells.count { $0.band == 1 } >= 2)
    }
  }

  @Test func `a week without its visit is named, and its times are judged as they were`() {
    let cells = [Cell(day: 3, band: 1), Cell(day: 9, band: 1), Cell(day: 25, band: 0)]
    let reading = weekly(quota: 50).reading(of: cells)
    #expect(reading.breaches == [.count(window: 2, made: 0, demanded: 1)])
    #expect(reading.chances[28..<42].allSatisfy { $0 == 0 })
    #expect(abs(reading.chances[0] - 1.0 / 14) < 1e-9)
  }

  @Test func `a quota that can no longer be kept is named where it is lost`() {
    let cells = (0..<4).map { Cell(day: 7 * $0 + 2, band: 0) }
    let breaches = weekly(quota: 50).reading(of: cells).breaches
    #expect(breaches == [.impossible(Cell(day: 16, band: 0))])
    #expect(weekly(quota: 0).reading(of: cells).breaches.isEmpty)
  }

  @Test func `histories for comparison have as many visits in each window as were made`() {
    let law = weekly(quota: 50)
    var luck = NullChance(seed: 33)
    let made = [Cell(day: 3, band: 1), Cell(day: 9, band: 1), Cell(day: 11, band: 0)]
    for _ in 0..<20 {
      let like = law.draw(like: made, using: &luck)
      #expect(law.counts.counts(of: like) == [1, 2, 0, 0])
      #expect(Set(like.map(\.day)).count == like.count && like == like.sorted())
    }
  }

  @Test func `a surprise on top is no breach, where there are surprises`() {
    let rules = MomentRules(weeks: 4, bandMinutes: [720, 720], surprises: 20)
    let open = Array(repeating: [true, true], count: 28)
    let law = DeclaredLaw.drawn(rules, quotaWeeks: 4, open: open)
    let cells = [0, 3, 8, 15, 22].map { Cell(day: $0, band: 0) }
    #expect(law.reading(of: cells).breaches.isEmpty)
    var luck = NullChance(seed: 34)
    let counts = (0..<200).map { _ in law.draw(like: cells, using: &luck).count }
    #expect(counts.min() == 4 && (counts.max() ?? 0) > 5)
  }
}
