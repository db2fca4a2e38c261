import Scheme

extension ReturnRule {
  /// Two truths about one year help nobody: what was put right since supersedes its quarter.
  static let quartersMakeTheYear = ReturnRule(
    code: "602", severity: .error, level: .scheme,
    asks: "The four quarters of an annual return add up to it, figure by figure",
    remedy: "supersede the quarter that was wrong, or find what the year lacks",
    authority: "specification.md, Types and periods",
    need: .quarters,
    passing: .changed(knowing: { $0.accepted = .quarters(visits: 10) }) { $0.makeAnnual() },
    failing: .changed(knowing: { $0.accepted = .quarters(visits: 9) }) { $0.makeAnnual() },
    finds: { checked in
      guard let year = checked.report, year.header.type == .annual, let quarters = checked.quarters
      else { return [] }
      return YearFromQuarters(year: year, quarters: quarters).differences.map { difference in
        Finding(
          suite: difference.suite,
          what: "Quarters and year differ for \(difference.figure): \(difference.quarters) in the "
            + "quarters, \(difference.year) in the year")
      }
    })
}

extension CustodyVisitingReturn {
  fileprivate mutating func makeAnnual() {
    move(to: .year(RuleExample.plainQuarter.schemeYear))
    changeFigures { figures in
      figures.volunteers = VolunteerFigures(atEnd: 24)
      figures.suites[0].visits = VisitFigures(completed: 40)
      figures.suites[0].detainees = DetaineeFigures()
    }
  }
}

extension [CustodyVisitingReturn] {
  fileprivate static func quarters(visits: Int) -> [CustodyVisitingReturn] {
    RuleExample.plainQuarter.schemeYear.quarters.map { quarter in
      var report = RuleExample.plain
      report.makeAnnual()
      report.move(to: .quarter(quarter))
      report.changeSuite { $0.visits = VisitFigures(completed: visits) }
      return report
    }
  }
}
