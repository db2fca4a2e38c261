import Scheme

extension ReturnRule {
  /// A suite that is open day and night and not seen for a month is one that nobody watches.
  ///
  /// A month in which it was closed for a day is not asked about, nor one that is not over.
  static let everyMonth = ReturnRule(
    code: "206Q", severity: .query, level: .suite,
    asks: "A suite that is open 24 hours has at least one completed visit in each whole month",
    remedy: "please check and either record the visit or say why there was none",
    authority: "Code of Practice: every suite is visited regularly",
    need: .heldVisits,
    passing: .changed(knowing: { $0.held = .everyMonth }) { _ in },
    failing: .changed(knowing: { $0.held = .oneVisit }) { _ in },
    finds: { checked in
      guard let held = checked.known.held, let days = checked.days else { return [] }
      let over = checked.known.today.map { min($0.adding(days: -1), days.upperBound) }
      let months = Month.whole(in: days, until: over ?? days.upperBound)
      return checked.findings { suite in
        guard suite.type == SuiteType.designated.rawValue else { return nil }
        let registered = checked.known.suites?.first { $0.code == suite.code }
        let missed = months.filter { month in
          held.completed(at: suite.code, in: month) == 0
            && registered?.isVisited(throughout: month.days) ?? true
        }
        guard !missed.isEmpty else { return nil }
        let names = missed.map { "\($0.name) \($0.firstDay.year)" }
        return "No visit in \(names.joined(separator: ", "))"
      }
    })
}

extension Month {
  /// The months that lie in a period from first day to last, and end by a day.
  fileprivate static func whole(
    in days: ClosedRange<CalendarDay>, until over: CalendarDay
  ) -> [Month] {
    var months: [Month] = []
    var month = Month(holding: days.lowerBound)
    while month.lastDay <= days.upperBound, month.lastDay <= over {
      if month.firstDay >= days.lowerBound { months.append(month) }
      month = month.adding(months: 1)
    }
    return months
  }
}

extension HeldVisits {
  /// One visit to Leamington in April 2026.
  static var oneVisit: HeldVisits {
    var held = HeldVisits()
    held.add(1, at: "LEA", in: RuleExample.plainQuarter.firstMonth)
    return held
  }

  /// A visit to Leamington in each month from April to June 2026.
  static var everyMonth: HeldVisits {
    var held = HeldVisits.oneVisit
    for later in 1...2 {
      held.add(1, at: "LEA", in: RuleExample.plainQuarter.firstMonth.adding(months: later))
    }
    return held
  }
}
