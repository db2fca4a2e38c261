import Testing

@testable import Moments

@Suite struct `What cannot be met` {
  private static let nights = MomentQuota(bands: [1], weekdays: Set(0..<7), percent: 50)

  @Test func `is nothing where every cell can be staffed`() {
    let rules = SmallLaw.rules(4, gap: 9, quotas: [SmallLaw.nights, SmallLaw.weekends])
    #expect(MomentLaw(rules, open: SmallLaw.all(4)).lowered.isEmpty)
  }

  @Test func `is named when a window has no day that can be staffed`() {
    let open = SmallLaw.all(2, but: (7..<14).flatMap { [($0, 0), ($0, 1)] })
    let law = MomentLaw(SmallLaw.rules(2), open: open)
    #expect(law.lowered == [.window(1, asked: 1, given: 0)])
    var lots = TestLots(state: 1)
    // The visit is still drawn, so that the hole is seen where it is.
    let days = law.draw(using: &lots).map(\.cell.day)
    #expect(days.count == 2 && (7..<14).contains(days[1]))
    #expect(law.entropy.blindSpots.isEmpty && law.calendars == WholeNumber([14 * 14]))
  }

  @Test func `uses every day that can be staffed when there are too few`() {
    let open = SmallLaw.all(2, but: (0..<14).flatMap { $0 == 4 ? [] : [($0, 0), ($0, 1)] })
    let law = MomentLaw(SmallLaw.rules(2, 2, in: 2), open: open)
    #expect(law.lowered == [.window(0, asked: 2, given: 1)])
    var lots = TestLots(state: 1)
    for _ in 0..<50 { #expect(law.draw(using: &lots).contains { $0.cell.day == 4 }) }
  }

  @Test func `is no fault of anyone's when the suite is closed all week`() {
    let law = MomentLaw(SmallLaw.rules(2), open: SmallLaw.all(2), closed: Set(7..<14))
    #expect(law.lowered == [.closedWeeks(window: 1, asked: 1, given: 0)])
    #expect(MomentLaw(SmallLaw.rules(2), open: SmallLaw.all(2), closed: [8]).lowered.isEmpty)
  }

  @Test func `is the fewest visits of a quota that nobody can make`() {
    let open = SmallLaw.all(4, but: (0..<21).map { ($0, 1) })
    let law = MomentLaw(SmallLaw.rules(4, quotas: [Self.nights]), open: open)
    #expect(law.lowered == [.quota(0, asked: 2, given: 1)])
    var lots = TestLots(state: 1)
    #expect(law.draw(using: &lots).count { $0.cell.band == 1 } == 1)
  }

  @Test func `is the least gap that can be kept`() {
    let open = SmallLaw.all(3, but: (3..<18).flatMap { [($0, 0), ($0, 1)] })
    let law = MomentLaw(SmallLaw.rules(3, 3, in: 3, gap: 9), open: open)
    #expect(law.lowered == [.gap(asked: 9, given: 16)])
  }

  @Test func `is the first visit only when the suite was left too long before`() {
    let law = MomentLaw(SmallLaw.rules(3, gap: 13), open: SmallLaw.all(3), daysSinceLast: 30)
    #expect(law.lowered == [.firstGap(asked: 13, given: 36)])
    // No day of the first week is sure.
    #expect(law.chances(along: [])[0].reduce(0, +) < 0.5)
  }

  @Test func `gives a cut-short window its share`() {
    let law = MomentLaw(SmallLaw.rules(5, 4, in: 4), open: SmallLaw.all(5))
    #expect(law.plan.spans.map(\.upperBound).max() == 35)
    #expect(law.plan.visits == 5)
  }
}
