import Testing

@testable import Moments

/// A law small enough for every calendar to be tried, in one of the demand modes.
struct SmallLaw: CustomTestStringConvertible, Sendable {
  let name: String
  let rules: MomentRules
  let open: [[Bool]]
  var closed: Set<Int> = []
  var since = 1
  var needs: [Int]?

  var testDescription: String { name }

  var law: MomentLaw {
    MomentLaw(rules, open: open, closed: closed, daysSinceLast: since)
  }

  var every: EveryCalendar {
    EveryCalendar(rules: rules, open: open, closed: closed, since: since, needs: needs)
  }

  /// Nights are band 1 of two; weekends are Saturday and Sunday.
  static let nights = MomentQuota(bands: [1], weekdays: Set(0..<7), percent: 30)
  static let weekends = MomentQuota(bands: [0, 1], weekdays: [5, 6], percent: 25)

  static func all(_ weeks: Int, but holes: [(Int, Int)] = []) -> [[Bool]] {
    (0..<7 * weeks).map { day in
      (0..<2).map { band in !holes.contains { $0 == (day, band) } }
    }
  }

  static func rules(
    _ weeks: Int, _ visits: Int = 1, in window: Int = 1, gap: Int? = nil,
    quotas: [MomentQuota] = [], surprises: Int = 0
  ) -> MomentRules {
    MomentRules(
      weeks: weeks, bandMinutes: [960, 480], demand: .perWindow(visits: visits, weeks: window),
      longestGap: gap, quotas: quotas, surprises: surprises)
  }

  static let weekly = [
    SmallLaw(name: "once a week", rules: rules(2), open: all(2)),
    SmallLaw(
      name: "once a week, some nights, some weekends", rules: rules(2, quotas: [nights, weekends]),
      open: all(2, but: [(5, 1), (6, 0), (6, 1), (8, 0)])),
    SmallLaw(
      name: "twice a week, no more than four days apart", rules: rules(1, 2, gap: 4),
      open: all(1), since: 2),
    SmallLaw(
      name: "once a week, closed for ten days",
      rules: rules(2, gap: 5, quotas: [nights]), open: all(2), closed: Set(3..<13),
      needs: [1, 1]),
    SmallLaw(
      name: "once a week, the first closed", rules: rules(2, quotas: [weekends]), open: all(2),
      closed: Set(0..<7), needs: [0, 1]),
  ]

  static let free = [
    SmallLaw(
      name: "two in two weeks, gap on from the last visit before",
      rules: rules(2, 2, in: 2, gap: 8), open: all(2, but: [(3, 0), (9, 1)]), since: 5),
    SmallLaw(
      name: "three in two weeks with quotas and a gap",
      rules: rules(2, 3, in: 2, gap: 6, quotas: [nights, weekends]), open: all(2), since: 3),
    SmallLaw(
      name: "two in two weeks, closed in between",
      rules: rules(2, 2, in: 2, gap: 5, quotas: [weekends]), open: all(2), closed: [6, 7, 8, 9],
      since: 2),
  ]

  static let surprising = [
    SmallLaw(
      name: "once a week and a surprise in five", rules: rules(1, surprises: 20),
      open: all(1, but: [(2, 1), (4, 0), (4, 1)])),
    SmallLaw(
      name: "once a week, a surprise in two, some nights",
      rules: rules(1, quotas: [nights], surprises: 50), open: all(1)),
    SmallLaw(
      name: "twice a week, a gap, more surprises than days",
      rules: rules(1, 2, gap: 4, surprises: 900), open: all(1, but: [(0, 0), (0, 1)]), since: 2),
  ]
}
