/// A set of the week's 28 cells, a bit each, Monday early the lowest.
struct WeekCells: OptionSet {
  let rawValue: UInt32

  static let all = WeekCells(rawValue: (1 << 28) - 1)

  /// Every band of some days that is among some bands; no days or no bands named means all of them.
  init(days: WeekDays, bands: DayBands) {
    let days = days.isEmpty ? .all : days
    let bands = bands.isEmpty ? .all : bands
    var bits: UInt32 = 0
    for weekday in days.list { bits |= UInt32(bands.rawValue) << (weekday * 4) }
    self.init(rawValue: bits)
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The cells of a pattern in which at least so much is offered.
  init(_ pattern: WeekPattern, atLeast offer: Offer) {
    var bits: UInt32 = 0
    for (index, found) in pattern.offers.enumerated() where found >= offer { bits |= 1 << index }
    self.init(rawValue: bits)
  }

  /// The bands among them on a weekday, Monday 0.
  func bands(on weekday: Int) -> DayBands {
    DayBands(rawValue: UInt8(rawValue >> (weekday * 4) & 15))
  }
}

/// Some days of the week, Monday the lowest bit.
struct WeekDays: OptionSet {
  let rawValue: UInt8

  static let all = WeekDays(rawValue: 127)
  static let weekdays = WeekDays(rawValue: 31)
  static let weekend = WeekDays(rawValue: 96)

  static func one(_ weekday: Int) -> WeekDays { WeekDays(rawValue: 1 << UInt8(weekday)) }

  /// The days from one to another, over the weekend where the second comes earlier in the week.
  static func from(_ first: Int, to last: Int) -> WeekDays {
    let count = (last - first + 7) % 7
    return WeekDays((0...count).map { .one((first + $0) % 7) })
  }

  /// Their numbers, Monday 0.
  var list: [Int] { (0..<7).filter { contains(.one($0)) } }
}

/// Some bands of a day, early the lowest bit.
struct DayBands: OptionSet, Hashable {
  let rawValue: UInt8

  static let all = DayBands(rawValue: 15)

  static func one(_ band: DayBand) -> DayBands {
    DayBands(rawValue: 1 << UInt8(band.rawValue))
  }

  /// The bands themselves, in the day's order.
  var list: [DayBand] { DayBand.allCases.filter { contains(.one($0)) } }
}
