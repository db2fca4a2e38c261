public import Findings
public import Returns
public import Scheme

/// When visits were made: each by the weekday and the band of the day in which it began.
public struct MomentFigures: Hashable, Sendable {
  private var cells: [Cell: Int] = [:]
  /// Visits of which no arrival is held, which are in no cell.
  public private(set) var untimed = 0

  /// A weekday and a band.
  public struct Cell: Hashable, Sendable {
    /// The weekday of arrival, in London.
    public var weekday: Weekday
    /// The band of arrival, in London.
    public var band: TimeBand

    /// A cell of the week.
    public init(_ weekday: Weekday, _ band: TimeBand) {
      self.weekday = weekday
      self.band = band
    }
  }

  /// No visit yet.
  public init() {}

  /// Counts a visit that was made; others are left out.
  public mutating func add(_ row: VisitRow) {
    guard row.mode.countsAsVisit, row.outcome == .made else { return }
    guard let arrived = row.arrived else {
      untimed += 1
      return
    }
    let (day, time) = LondonTime.wall(at: arrived)
    cells[Cell(day.weekday, TimeBand(holding: time)), default: 0] += 1
  }

  /// Visits of one cell.
  public subscript(weekday: Weekday, band: TimeBand) -> Int { cells[Cell(weekday, band)] ?? 0 }

  /// Visits on a weekday.
  public func count(on weekday: Weekday) -> Int {
    TimeBand.inOrder.reduce(0) { $0 + self[weekday, $1] }
  }

  /// Visits in a band.
  public func count(in band: TimeBand) -> Int {
    Weekday.allCases.reduce(0) { $0 + self[$1, band] }
  }

  /// Visits whose arrival is held.
  public var timed: Int { cells.values.reduce(0, +) }

  /// Visits on Saturday or Sunday, of those whose arrival is held.
  public var atWeekends: Share {
    Share(Weekday.allCases.filter(\.isWeekend).reduce(0) { $0 + count(on: $1) }, of: timed)
  }

  /// Visits at night, of those whose arrival is held.
  public var atNight: Share { Share(count(in: .night), of: timed) }

  /// Cells of the week in which no visit was made.
  public var emptyCells: Int {
    Weekday.allCases.count * TimeBand.inOrder.count - cells.values.count { $0 > 0 }
  }
}

extension TimeBand {
  /// The bands from morning to night.
  public static let inOrder: [TimeBand] = [.morning, .afternoon, .evening, .night]

  /// The band in a word.
  public var word: String {
    switch self {
    case .morning: "morning"
    case .afternoon: "afternoon"
    case .evening: "evening"
    case .night: "night"
    }
  }

  /// The hours of the band, as a clock shows them.
  public var hours: String {
    switch self {
    case .morning: "06:00 to 12:00"
    case .afternoon: "12:00 to 18:00"
    case .evening: "18:00 to 22:00"
    case .night: "22:00 to 06:00"
    }
  }
}

extension Weekday {
  /// The day's name.
  public var word: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
