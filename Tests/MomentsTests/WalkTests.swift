import Testing

@testable import Moments

@Suite struct `A history that left the law` {
  private static let law = MomentLaw(SmallLaw.rules(3), open: SmallLaw.all(3, but: [(1, 0)]))

  @Test func `is told from the day on`() {
    var walk = Self.law.walk()
    walk.pass(0)
    #expect(walk.isOnLaw)
    walk.pass(1)  // A second visit in the week.
    #expect(!walk.isOnLaw && walk.day == 2)
  }

  @Test func `goes on by the week's rule after a visit too many`() {
    let chances = Self.law.chances(along: [Cell(day: 0, band: 0), Cell(day: 3, band: 1)])
    #expect(chances[4...6].joined().allSatisfy { $0 == 0 })
    #expect(abs(chances[7].reduce(0, +) - 1.0 / 7) < 1e-12)
  }

  @Test func `goes on by the week's rule after a week without a visit`() {
    let chances = Self.law.chances(along: [])
    #expect(abs(chances[6].reduce(0, +) - 1) < 1e-12)
    #expect(abs(chances[7].reduce(0, +) - 1.0 / 7) < 1e-12)
  }

  @Test func `takes a visit where nobody was staffed for the week's own`() {
    let chances = Self.law.chances(along: [Cell(day: 1, band: 0)])
    #expect(chances[2...6].joined().allSatisfy { $0 == 0 })
    #expect(chances[7].reduce(0, +) > 0)
  }

  @Test func `never has a chance outside 0 to 1, whatever was done`() {
    let rules = SmallLaw.rules(6, 6, in: 6, gap: 9, quotas: [SmallLaw.nights], surprises: 20)
    let law = MomentLaw(rules, open: SmallLaw.all(6), daysSinceLast: 2)
    var lots = TestLots(state: 2)
    for _ in 0..<40 {
      let past = (0..<42).filter { _ in lots.next() % 6 == 0 }.map {
        Cell(day: $0, band: Int(lots.next() % 2))
      }
      for day in law.chances(along: past) {
        #expect(day.allSatisfy { $0 >= 0 && $0 <= 1 + 1e-9 } && day.reduce(0, +) <= 1 + 1e-9)
      }
    }
  }

  @Test func `has its chances band by band as the day goes on`() {
    let law = MomentLaw(SmallLaw.rules(1), open: SmallLaw.all(1))
    let chances = law.sequentialChances(along: [Cell(day: 1, band: 0)])
    #expect(abs(chances[0][0] - 1.0 / 14) < 1e-12 && abs(chances[0][1] - 1.0 / 13) < 1e-12)
    #expect(abs(chances[1][0] - 1.0 / 12) < 1e-12 && chances[1][1] == 0)
  }
}
