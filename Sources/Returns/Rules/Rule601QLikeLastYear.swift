import Scheme

extension ReturnRule {
  /// A jump between years is more often a table left out than a change of practice.
  static let likeLastYear = ReturnRule(
    code: "601Q", severity: .query, level: .scheme,
    asks: "Completed visits in all are within 30% of those in the same period a year ago",
    remedy: "please check and either record what is missing or say what has changed",
    authority: "plausibility between years, as in DfE collections; 20 visits or two more or fewer",
    need: .returnLastYear,
    passing: .changed(knowing: { $0.accepted = [.lastYear(visits: 14)] }) { _ in },
    failing: .changed(knowing: { $0.accepted = [.lastYear(visits: 15)] }) { _ in },
    finds: { checked in
      checked.finding { report in
        // A nil return has no place for an answer, and says itself why there was nothing.
        guard case .figures = report.body, let last = checked.returnLastYear else { return nil }
        let (now, then) = (report.visitsCompleted, last.visitsCompleted)
        let change = abs(now - then)
        guard then > 0, change * 10 > then * 3, Share.speaks(base: then, cases: change)
        else { return nil }
        let percent = Rounded(change * 100, over: then, places: 0).text
        return "Large change in visits: \(now), and \(then) a year ago, \(percent)% "
          + (now < then ? "fewer" : "more")
      }
    })
}

extension CustodyVisitingReturn {
  /// Completed visits at all suites together.
  fileprivate var visitsCompleted: Int { suites.map(\.visits.completed).reduce(0, +) }

  fileprivate static func lastYear(visits: Int) -> CustodyVisitingReturn {
    var report = RuleExample.plain
    report.move(to: .quarter(RuleExample.plainQuarter.adding(quarters: -4)))
    report.changeSuite { $0.visits = VisitFigures(completed: visits) }
    return report
  }
}
