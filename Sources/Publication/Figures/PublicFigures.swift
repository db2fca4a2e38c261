public import Findings
public import Scheme

/// Everything that public tables are made of, counted for each stretch of days apart.
///
/// Each visit and concern is counted once, in its stretch, so that whatever period or group of
/// suites is asked for adds up from the same numbers.
public struct PublicFigures: Sendable {
  private let stretches: [ClosedRange<CalendarDay>]
  private let delayMinutes: Int
  private var sums: [Place: [String: Int]] = [:]
  /// Visits that account for more people than were held, by their references.
  public private(set) var unsound: [String] = []

  private struct Place: Hashable {
    var stretch: Int
    var suite: String
  }

  /// Figures over these stretches, which do not overlap; a longer wait at the door than
  /// `delayMinutes` counts as being kept waiting.
  public init(stretches: [ClosedRange<CalendarDay>], delayMinutes: Int) {
    self.stretches = stretches.sorted { $0.lowerBound < $1.lowerBound }
    self.delayMinutes = delayMinutes
  }

  /// The suites of a scheme together.
  public static let allSuites = "ALL"

  /// Counts a visit by its calendar day; what is no visit to people held is passed over.
  public mutating func add(_ row: VisitRow) {
    guard row.mode.countsAsVisit, row.outcome != .notMade else { return }
    guard row.outcome == .made else {
      return add(1, PublicMeasure.visitsAbandoned.rawValue, row.suite, row.date)
    }
    add(1, PublicMeasure.visitsMade.rawValue, row.suite, row.date)
    if row.mode.isRemote { add(1, PublicMeasure.visitsRemote.rawValue, row.suite, row.date) }
    if let arrived = row.arrived {
      if let admitted = row.admitted, arrived.minutes(until: admitted) > delayMinutes {
        add(1, PublicMeasure.visitsKeptWaiting.rawValue, row.suite, row.date)
      }
      let time = LondonTime.wall(at: arrived).time
      let cell = PublicHours.cell(row.date.weekday, time)
      add(1, cell, row.suite, row.date)
    }
    guard row.counts[.inCustody] != nil else { return }
    guard let people = PeopleOfAVisit(row) else { return unsound.append(row.reference) }
    for (measure, count) in people.counts {
      add(count, measure.rawValue, row.suite, row.date)
    }
  }

  /// Counts a window of the rota by the Monday of its week.
  public mutating func addWindow(suite: String, week: VisitWeek, isVisited: Bool) {
    add(1, PublicMeasure.visitsPlanned.rawValue, suite, week.monday)
    if isVisited { add(1, PublicMeasure.plannedMade.rawValue, suite, week.monday) }
  }

  /// Counts a concern by the day of the visit that raised it.
  public mutating func addConcern(
    _ theme: Theme, suite: String, on day: CalendarDay, isSettled: Bool, isRestricted: Bool
  ) {
    // A restricted matter is told once a year, for the force as a whole, and under no theme.
    let code = isRestricted ? PublicConcerns.restricted : theme.rawValue
    let stage = isSettled ? PublicConcerns.settled : PublicConcerns.followed
    add(1, "\(code) \(stage)", suite, day)
  }

  /// Counts something done about an action by the day it was done.
  mutating func addDeed(_ measure: String, suite: String, on day: CalendarDay) {
    add(1, measure, suite, day)
  }

  private mutating func add(_ count: Int, _ what: String, _ suite: String, _ day: CalendarDay) {
    guard let stretch = stretches.firstIndex(where: { $0.contains(day) }) else { return }
    sums[Place(stretch: stretch, suite: suite), default: [:]][what, default: 0] += count
  }

  /// How many of something there were at a suite, or all, in days that stretches make up; nil
  /// where the days are not made up of stretches.
  func sum(of what: String, suite: String, in days: ClosedRange<CalendarDay>) -> Int? {
    let inside = stretches.indices.filter { days.contains(stretches[$0].lowerBound) }
    let covered = inside.map { stretches[$0].dayCount }.reduce(0, +)
    guard covered == days.dayCount else { return nil }
    return sums.reduce(0) { sum, cell in
      guard inside.contains(cell.key.stretch),
        suite == PublicFigures.allSuites || cell.key.suite == suite
      else { return sum }
      return sum + (cell.value[what] ?? 0)
    }
  }

  /// The suites that anything was counted at in these days.
  public func suites(in days: ClosedRange<CalendarDay>) -> Set<String> {
    Set(
      sums.keys.filter { days.contains(stretches[$0.stretch].lowerBound) }.map(\.suite))
  }

  /// The count at a place of a public table; nil where it is not held.
  public func count(_ place: CellPlace) -> Int? {
    guard let days = place[PublishedBefore.period].flatMap({ ClosedRange(period: $0) }),
      let suite = place[PublicTables.suite]
    else { return nil }
    if let measure = place[PublicTables.measure] { return sum(of: measure, suite: suite, in: days) }
    if let theme = place[PublicConcerns.theme], let stage = place[PublicConcerns.stage] {
      return concerns(theme, stage, suite: suite, in: days)
    }
    if let day = place[PublicHours.day], let band = place[PublicHours.band] {
      return hours(day, band, suite: suite, in: days)
    }
    return nil
  }
}
