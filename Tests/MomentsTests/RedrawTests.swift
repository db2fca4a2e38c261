import Testing

@testable import Moments

@Suite struct `Drawing some weeks again` {
  private static func calendar(_ cells: [Cell]) -> [DrawnMoment] {
    cells.map { DrawnMoment(cell: $0, minute: 77) }
  }

  @Test(arguments: SmallLaw.weekly.prefix(2) + SmallLaw.free)
  func `draws each calendar that agrees with what is kept from one place`(small: SmallLaw) {
    let every = small.every.all
    let before = every[every.count / 3]
    let banned = before[before.count - 1]
    let week = banned.day / 7
    let kept = before.filter { $0.day / 7 != week }
    let lawful = every.filter { cells in
      !cells.contains(banned) && kept.allSatisfy(cells.contains)
    }
    #expect(!lawful.isEmpty)
    var drawn: Set<[Cell]> = []
    for place in lawful.indices {
      var lots = ToldLots(words: [UInt64(place)])
      let again = small.law.redraw(
        Self.calendar(before), weeks: [week], banned: [banned], using: &lots)
      #expect(again.weeks == [week] && again.lowered.isEmpty)
      #expect(again.moments.filter { $0.minute == 77 }.map(\.cell).filter(kept.contains) == kept)
      drawn.insert(again.moments.map(\.cell))
    }
    #expect(drawn == Set(lawful))
  }

  @Test func `lowers a quota only when every week free would not do`() {
    let night = MomentQuota(bands: [1], weekdays: Set(0..<7), percent: 34)
    let open = SmallLaw.all(3, but: (0..<7).map { ($0, 1) } + (8..<14).map { ($0, 1) })
    let law = MomentLaw(SmallLaw.rules(3, quotas: [night]), open: open)
    // The only nights are Monday of the second week and any of the third; two are needed.
    let before = Self.calendar([
      Cell(day: 2, band: 0), Cell(day: 7, band: 1), Cell(day: 15, band: 1),
    ])
    var lots = TestLots(state: 5)
    let again = law.redraw(before, weeks: [1], banned: [Cell(day: 7, band: 1)], using: &lots)
    // However many are freed, the second week has no night left: the quota itself is lowered.
    #expect(again.weeks == [1] && again.lowered == [.quota(0, asked: 2, given: 1)])
    #expect(again.moments[0] == before[0] && again.moments[2] == before[2])

    let third = law.redraw(before, weeks: [2], banned: [Cell(day: 15, band: 1)], using: &lots)
    #expect(third.weeks == [2] && third.lowered.isEmpty)
    #expect(third.moments[..<2] == before[..<2])
    #expect(third.moments[2].cell.band == 1 && third.moments[2].cell.day != 15)
  }

  @Test func `frees one more week when the quotas leave no other cell`() {
    let night = MomentQuota(bands: [1], weekdays: Set(0..<7), percent: 50)
    let open = SmallLaw.all(2, but: (1..<7).map { ($0, 1) })
    let law = MomentLaw(SmallLaw.rules(2, quotas: [night]), open: open)
    let before = Self.calendar([Cell(day: 0, band: 1), Cell(day: 9, band: 0)])
    var lots = TestLots(state: 5)
    // Without Monday's night the first week has none, so the second must have one.
    let again = law.redraw(before, weeks: [0], banned: [Cell(day: 0, band: 1)], using: &lots)
    #expect(again.weeks == [0, 1] && again.lowered.isEmpty)
    #expect(again.moments[1].cell.band == 1)
  }

  @Test func `leaves a window alone that has no other day`() {
    let open = SmallLaw.all(
      2, but: (0..<14).filter { $0 < 7 && $0 != 3 }.flatMap { [($0, 0), ($0, 1)] })
    let law = MomentLaw(SmallLaw.rules(2), open: open)
    let before = Self.calendar([Cell(day: 3, band: 1), Cell(day: 9, band: 0)])
    var lots = TestLots(state: 5)
    let banned: Set = [Cell(day: 3, band: 0), Cell(day: 3, band: 1)]
    let alone = law.redraw(before, weeks: [0], banned: banned, using: &lots)
    #expect(alone.moments == before && alone.weeks.isEmpty)
    let other = law.redraw(before, weeks: [0, 1], banned: banned, using: &lots)
    #expect(other.moments[0] == before[0] && other.weeks == [1])
  }

  @Test func `leaves surprises of other weeks alone and puts no visit on their days`() {
    let law = MomentLaw(SmallLaw.rules(4, 4, in: 4, surprises: 100), open: SmallLaw.all(4))
    var lots = TestLots(state: 9)
    for _ in 0..<200 {
      let before = law.draw(using: &lots)
      let again = law.redraw(before, weeks: [1], using: &lots)
      let others = before.filter { $0.cell.day / 7 != 1 }
      #expect(others.allSatisfy(again.moments.contains))
      #expect(Set(again.moments.map(\.cell.day)).count == again.moments.count)
      #expect(again.moments.count { !$0.isSurprise } == 4)
    }
  }

  @Test func `keeps the longest gap to the block that follows`() {
    let rules = SmallLaw.rules(8, 4, in: 4, gap: 10)
    let period = MomentPeriod(rules, quotaWeeks: 4, open: SmallLaw.all(8), daysSinceLast: 3)
    #expect(period.blocks == [0..<28, 28..<56])
    var lots = TestLots(state: 3)
    for _ in 0..<100 {
      let before = period.draw(using: &lots).moments
      let again = period.redraw(before, weeks: [3, 4], using: &lots)
      let days = [-3] + again.moments.map(\.cell.day) + [56]
      #expect(zip(days, days.dropFirst()).allSatisfy { $1 - $0 <= 10 })
      #expect(again.moments.count == 8 && again.lowered.isEmpty)
    }
  }
}
