import RecordKeeping
import Scheme

extension TodayRule {
  /// A period that is published on has ended, and its return was not built.
  static let returnsDue = TodayRule(
    .returnsDue, "A period has ended and its return is not built.", reads: .returns
  ) { morning in
    var lines: [TodayLine] = []
    let quarter = Quarter(holding: morning.today).adding(quarters: -1)
    if morning.settings.publish.contains(.quarterly), morning.owes("quarter", quarter.days) {
      lines.append(morning.line("quarter", quarter.description, quarter.name, quarter.days))
    }
    let year = SchemeYear(startYear: SchemeYear(holding: morning.today).startYear - 1)
    if let year, morning.settings.publish.contains(.yearly), morning.owes("annual", year.days) {
      lines.append(morning.line("annual", year.description, year.name, year.days))
    }
    return lines
  }
}

extension Morning {
  fileprivate func owes(_ type: String, _ days: ClosedRange<CalendarDay>) -> Bool {
    began <= days.upperBound && !returns.contains { $0.type == type && $0.days == days }
  }

  fileprivate func line(
    _ type: String, _ period: String, _ name: String, _ days: ClosedRange<CalendarDay>
  ) -> TodayLine {
    TodayLine(
      .returnsDue, today > days.upperBound.adding(days: 28) ? .today : .soon, about: period,
      "The return for \(name) is not built.",
      command: "icv return build --type \(type) --period \(period)", day: days.upperBound)
  }
}
