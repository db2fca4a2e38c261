import RecordKeeping
import Rotas
import Scheme

extension TodayRule {
  /// A week went by, and nobody knows whether its visit was made.
  static let windowsWithoutReport = TodayRule(
    .windowsWithoutReport, "A window ended without a report.", reads: .arranged
  ) { morning in
    morning.windowsEnded.map { window in
      let isLong = window.week.sunday < morning.today.adding(days: -7)
      return TodayLine(
        .windowsWithoutReport, isLong ? .today : .soon, about: window.id.rawValue,
        "\(window.suite), week of \(window.week.monday.words): no report from"
          + " \(morning.names(window.visitors)).",
        command: "icv rota not-made \(window.id) --reason …", day: window.week.sunday)
    }
  }
}

extension Morning {
  /// Windows with somebody in them whose week is over by more than the hours that are allowed.
  var windowsEnded: [KeptWindow] {
    windows.filter { window in
      let end = LondonTime.instant(of: .officeOpens, on: window.week.sunday.adding(days: 1))
      guard end.adding(seconds: settings.reportChaseHours * 3600) <= now else { return false }
      return switch window.state {
      case .allotted, .arranged: !window.visitors.isEmpty
      case .done, .notMade: false
      }
    }
  }
}
