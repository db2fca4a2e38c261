/// The working days of England and Wales: not Saturday, not Sunday, not a bank holiday.
public struct WorkingDays: Hashable, Sendable {
  /// What was proclaimed once, beside the holidays worked out.
  public let exceptions: [HolidayException]
  // A handful: looking along them is quicker than hashing a day for every day that is counted.
  private let added: [CalendarDay]
  private let removed: [CalendarDay]

  /// Working days with these exceptions; what has been proclaimed so far when none are given.
  public init(exceptions: [HolidayException] = BankHolidays.proclaimed) {
    self.exceptions = exceptions
    var added: [CalendarDay] = []
    var removed: [CalendarDay] = []
    for exception in exceptions {
      switch exception {
      case .alsoHoliday(let day) where !added.contains(day): added.append(day)
      case .notHoliday(let day) where !removed.contains(day): removed.append(day)
      default: continue
      }
    }
    self.added = added
    self.removed = removed
  }

  /// Whether the day is a bank holiday.
  public func isBankHoliday(_ day: CalendarDay) -> Bool {
    if removed.contains(day) { return false }
    return added.contains(day) || BankHolidays.isStanding(day)
  }

  /// Whether offices work on the day.
  public func isWorkingDay(_ day: CalendarDay) -> Bool {
    !day.weekday.isWeekend && !isBankHoliday(day)
  }

  /// The day so many working days later, the day itself not counted.
  ///
  /// None later is the day itself if it is a working day, else the next one; a negative number
  /// counts back.
  public func day(_ count: Int, workingDaysAfter day: CalendarDay) -> CalendarDay {
    guard count != 0 else { return workingDay(onOrAfter: day) }
    var found = day
    for _ in 0..<abs(count) {
      repeat { found = found.adding(days: count.signum()) } while !isWorkingDay(found)
    }
    return found
  }

  /// The day itself if it is a working day, else the next one.
  public func workingDay(onOrAfter day: CalendarDay) -> CalendarDay {
    var found = day
    while !isWorkingDay(found) { found = found.adding(days: 1) }
    return found
  }

  /// How many working days lie after the first day, up to and with the last.
  ///
  /// The opposite of `day(_:workingDaysAfter:)`; negative when the last day is the earlier.
  public func count(after first: CalendarDay, through last: CalendarDay) -> Int {
    guard first <= last else { return -count(after: last, through: first) }
    guard first < last else { return 0 }
    guard let standing = BankHolidays.workingDays(after: first, through: last) else {
      return (first.number + 1...last.number).count { isWorkingDay(CalendarDay(number: $0)) }
    }
    return standing - fewer(after: first, through: last)
  }

  /// How many fewer working days the exceptions leave between two days.
  private func fewer(after first: CalendarDay, through last: CalendarDay) -> Int {
    func concerns(_ day: CalendarDay, standing: Bool) -> Bool {
      first < day && day <= last && !day.weekday.isWeekend
        && BankHolidays.isStanding(day) == standing
    }
    let lost = added.count { concerns($0, standing: false) && !removed.contains($0) }
    return lost - removed.count { concerns($0, standing: true) }
  }
}
