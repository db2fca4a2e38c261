import RecordKeeping
import Scheme

extension TodayRule {
  /// A report was handed in, and the office has neither read it nor judged a draft of it.
  static let reportsToRead = TodayRule(
    .reportsToRead, "A report was handed in and not read.", reads: .submittedReport
  ) { morning in
    morning.unread.map { report in
      let day = LondonTime.day(at: report.handedInAt)
      return TodayLine(
        .reportsToRead, day < morning.today.adding(days: -7) ? .today : .soon,
        about: report.visit.rawValue,
        "\(report.visit), the visit to \(report.suite) on \(report.day.words), was handed in on"
          + " \(day.words).",
        command: "icv visit show \(report.visit)", day: day)
    }
  }
}
