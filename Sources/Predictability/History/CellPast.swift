/// One cell of one suite, what had happened before it, and whether a visit was made in it.
struct CellPast: Sendable {
  let suite: Int
  let day: Int
  let band: Int
  let isVisited: Bool
  /// Days since the suite's last visit, at most 28.
  let since: Int
  /// Weekday of the suite's last visit; 7 where there was none.
  let lastWeekday: Int
  /// Band of the suite's last visit; the number of bands where there was none.
  let lastBand: Int
  /// The suite's visits earlier this week.
  let thisWeek: Int
  /// The suite's visits in the 28 days before.
  let lately: Int
  /// Whether the suite had a visit earlier this day.
  let isToday: Bool
  /// Visits to other suites earlier this day, and the day before.
  let othersToday: Int
  let othersYesterday: Int
  /// Whether there was a visit in the same cell one, two and four weeks before, as three bits.
  let sameCell: Int

  /// The weekday, Monday 0.
  var weekday: Int { day % 7 }
}
