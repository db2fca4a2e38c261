import Testing

@testable import Moments

/// The figures of the modes were measured elsewhere too, by another program over 30 times 96 weeks.
@Suite struct `The demand modes` {
  private static let bands = [360, 360, 240, 480]
  private static let base = MomentRules(
    weeks: 12, bandMinutes: bands,
    quotas: [
      MomentQuota(bands: [3], weekdays: Set(0..<7), percent: 20),
      MomentQuota(bands: [0, 1, 2, 3], weekdays: [5, 6], percent: 25),
    ])

  private static func leak(_ mode: DemandMode, histories: Int = 2) -> DesignLeak {
    let rules = mode.rules(like: base)
    let open = [[Bool]](repeating: [true, true, true, true], count: rules.days)
    return DesignLeak(of: rules, open: open, histories: histories)
  }

  @Test func `of every week gives nearly half away`() {
    let leak = Self.leak(.everyWeek)
    #expect(abs(leak.bitsPerVisit - 4.71) < 0.05)
    #expect(abs(leak.leak - 0.244) < 0.03)
    #expect(abs(leak.catch10 - 0.47) < 0.08)
    #expect(abs(leak.safe - 0.46) < 0.04)
    #expect(leak.longestGap <= 13)
  }

  @Test func `of twelve in twelve weeks gives half as much away`() {
    let leak = Self.leak(.period(longestGap: 14))
    #expect(abs(leak.bitsPerVisit - 5.55) < 0.15)
    #expect(abs(leak.leak - 0.118) < 0.03)
    #expect(abs(leak.catch10 - 0.34) < 0.08)
    #expect(abs(leak.safe - 0.15) < 0.03)
    #expect(leak.longestGap <= 14)
  }

  @Test func `of a surprise in five weeks leaves no safe time but the rest of a visited day`() {
    let leak = Self.leak(.withSurprises(inHundredWeeks: 20))
    #expect(abs(leak.leak - 0.13) < 0.03)
    #expect(abs(leak.catch10 - 0.36) < 0.08)
    #expect(leak.safeOnOtherDays < 0.01 && leak.safe > 0.03)
  }

  @Test func `tell their price in visits and nights of a year`() {
    func price(_ mode: DemandMode) -> DemandPrice {
      let rules = mode.rules(like: Self.base)
      let open = [[Bool]](repeating: [true, true, true, true], count: rules.days)
      return DemandPrice(of: MomentLaw(rules, open: open), nights: [3])
    }
    #expect(abs(price(.everyWeek).visits - 52) < 1e-9)
    #expect(abs(price(.period(longestGap: 14)).visits - 52) < 1e-9)
    let surprises = price(.withSurprises(inHundredWeeks: 20))
    #expect(abs(surprises.visits - 62.4) < 1e-9 && abs(surprises.turns - 124.8) < 1e-9)
    // A quarter of the ten surprises more are at night.
    #expect(abs(surprises.nights - price(.everyWeek).nights - 2.6) < 1e-9)
    #expect(abs(surprises.hours(minutesOfEach: 90) - 187.2) < 1e-9)
  }

  @Test func `are the same figures every time`() {
    #expect(Self.leak(.everyWeek, histories: 1) == Self.leak(.everyWeek, histories: 1))
  }
}

@Suite struct `The chance a law leaves` {
  @Test func `is the logarithm of the number of calendars`() {
    let law = MomentLaw(SmallLaw.rules(2), open: SmallLaw.all(2))
    // Fourteen cells in each of two weeks: 196 calendars.
    #expect(abs(law.entropy.bits - 7.614709844115208) < 1e-12)
    #expect(law.entropy.visits == 2 && law.entropy.ratio == 1)
  }

  @Test func `names the cells that nobody staffs, and what each costs`() {
    let law = MomentLaw(SmallLaw.rules(2), open: SmallLaw.all(2, but: [(6, 1), (13, 1), (4, 0)]))
    let entropy = law.entropy
    #expect(entropy.blindSpots.map(\.weekday) == [6] && entropy.blindSpots.map(\.band) == [1])
    // 12 and 13 cells, 13 and 14 with it: half of log2(182/156).
    #expect(abs(entropy.blindSpots[0].bitsPerVisit - 0.11119621066822) < 1e-9)
    #expect(entropy.ratio < 1)
  }
}
