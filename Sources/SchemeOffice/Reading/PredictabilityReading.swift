import Findings
import Moments
public import Predictability
import RecordKeeping
public import Scheme

/// The visits really made in some weeks, as far as they can be judged by when they began.
public struct PastVisitsSeen: Sendable {
  /// The Monday the weeks begin on, and how many days they have.
  public let monday: CalendarDay
  public let days: Int
  /// The suites visited, in the order of their numbers in `visits`.
  public let suites: [SuiteCode]
  public let visits: [PastVisit]
  /// Visits made whose time of arrival was never recorded, so that they say nothing here.
  public let withoutTime: Int
}

extension Office {
  /// When visits were really made, for those who may read how predictable they were.
  ///
  /// Whole weeks only, up to the last that is over. Telephone and video visits surprise nobody,
  /// and a visit that was turned away is not one made: neither is judged.
  public func pastVisits(
    from first: CalendarDay?, until last: CalendarDay?, by desk: Desk
  ) throws -> PastVisitsSeen {
    let reader = try reader(desk)
    try reader.require(.predictability)
    let thisWeek = VisitWeek(holding: reader.look.today)
    let end = last.map { VisitWeek(holding: $0).adding(weeks: 1) } ?? thisWeek
    let start = first.map(VisitWeek.init(holding:)) ?? end.adding(weeks: -104)
    var came: [(suite: SuiteCode, day: CalendarDay, band: DayBand, minute: Int)] = []
    var withoutTime = 0
    // A visit of the small hours belongs to the evening before.
    try records.figures(start.monday...end.monday) { row in
      guard row.outcome == .made, [.inPerson, .observational].contains(row.mode) else { return }
      guard let arrived = row.arrived else {
        withoutTime += 1
        return
      }
      let (day, band, minute) = DayBand.holding(arrived)
      guard day >= start.monday, day < end.monday else { return }
      came.append((SuiteCode(row.suite), day, band, minute))
    }
    let monday =
      first == nil
      ? came.map(\.day).min().map { VisitWeek(holding: $0).monday } ?? start.monday
      : start.monday
    let suites = reader.look.picture.suites.map(\.code).filter { code in
      came.contains { $0.suite == code }
    }
    let visits = came.compactMap { visit in
      suites.firstIndex(of: visit.suite).map {
        PastVisit(
          suite: $0, cell: Cell(day: monday.days(until: visit.day), band: visit.band.rawValue),
          minute: visit.minute)
      }
    }
    return PastVisitsSeen(
      monday: monday, days: max(0, monday.days(until: end.monday)), suites: suites,
      visits: visits, withoutTime: withoutTime)
  }
}

extension DayBand {
  /// The day and band a moment belongs to, and the minute of the band on London's clocks.
  static func holding(_ instant: Instant) -> (CalendarDay, DayBand, Int) {
    let (day, time) = LondonTime.wall(at: instant)
    let band = allCases.last { $0.start <= time } ?? .night
    let isAfterMidnight = time < DayBand.early.start
    return (
      isAfterMidnight ? day.adding(days: -1) : day, band,
      (time.minutes - band.start.minutes + 1440) % 1440
    )
  }
}
