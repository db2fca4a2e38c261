import Scheme

/// A moment, with the day up to which a clock counts there.
struct Mark {
  let at: Instant
  let day: CalendarDay

  init(_ at: Instant) {
    self.at = at
    day = LondonTime.day(at: at)
  }

  /// The end of a day, counted as that day.
  init(endOf day: CalendarDay) {
    at = Due.endOf(day).ends
    self.day = day
  }

  /// The last mark that is not too late.
  init(lastOf due: Due) {
    switch due {
    case .endOf(let day): self.init(endOf: day)
    case .moment(let moment): self.init(moment)
    }
  }

  /// Whether it is too late for something.
  func isPast(_ due: Due) -> Bool {
    switch due {
    case .endOf(let last): day > last
    case .moment(let moment): at > moment
    }
  }
}

/// The sums of a clock: how much passes between two marks, and when so much will have passed.
struct Counting {
  let days: WorkingDays

  /// What passes from one mark to another.
  func passed(_ unit: Allowance.Unit, from start: Mark, to end: Mark) -> Int {
    switch unit {
    case .hours: Int(end.at.milliseconds - start.at.milliseconds)
    case .workingDays: days.count(after: start.day, through: end.day)
    }
  }

  /// What passes from a mark until the end of a day.
  func left(_ unit: Allowance.Unit, from start: Mark, until due: Due) -> Int {
    switch unit {
    case .hours: Int(due.ends.milliseconds - start.at.milliseconds)
    case .workingDays: days.count(after: start.day, through: due.day)
    }
  }

  /// Until when it runs, if so much is left at a mark and nothing stops it.
  ///
  /// With nothing left of working days the day itself is the last, or the next working day.
  func due(_ amount: Int, _ unit: Allowance.Unit, from start: Mark) -> Due {
    switch unit {
    case .hours: .moment(Instant(milliseconds: start.at.milliseconds + Int64(amount)))
    case .workingDays: .endOf(days.day(max(0, amount), workingDaysAfter: start.day))
    }
  }
}
