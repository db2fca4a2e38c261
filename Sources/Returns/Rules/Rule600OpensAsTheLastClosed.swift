import Scheme

extension ReturnRule {
  /// What one return ends with the next begins with; anything between them was lost.
  static let opensAsTheLastClosed = ReturnRule(
    code: "600", severity: .error, level: .scheme,
    asks: "AtStart, and the concerns open at the start, are what the return of the period before "
      + "closed with",
    remedy: "find what was recorded late; if the last return was wrong, supersede it",
    authority: "specification.md, Volunteers and Findings",
    need: .returnBefore,
    passing: .changed(knowing: { $0.accepted = [.before(volunteers: 22)] }) { _ in },
    failing: .changed(knowing: { $0.accepted = [.before(volunteers: 23)] }) { _ in },
    finds: { checked in
      guard case .figures(let figures)? = checked.report?.body,
        case .figures(let last)? = checked.returnBefore?.body
      else { return [] }
      let opening = figures.volunteers.atStart.flatMap { start in
        start == last.volunteers.atEnd
          ? nil
          : Finding(
            what: "Opening figures differ from the last return: \(start) volunteers at the start, "
              + "and it closed with \(last.volunteers.atEnd)")
      }
      return [opening].compactMap(\.self)
        + figures.suites.flatMap { suite in
          differences(at: suite, from: last.suites.first { $0.code == suite.code })
        }
    })

  private static func differences(at suite: SuiteReturn, from last: SuiteReturn?) -> [Finding] {
    guard let last else { return [] }
    let themes = Set((suite.findings + last.findings).map(\.category)).sorted()
    return themes.compactMap { theme in
      let now = suite.findings.first { $0.category == theme }?.openAtStart ?? 0
      let then = last.findings.first { $0.category == theme }?.openAtEnd ?? 0
      guard now != then else { return nil }
      return Finding(
        suite: suite.code,
        what: "Opening figures differ from the last return: \(now) concerns open under \(theme), "
          + "and it closed with \(then)")
    }
  }
}

extension CustodyVisitingReturn {
  fileprivate static func before(volunteers: Int) -> CustodyVisitingReturn {
    var report = RuleExample.plain
    report.move(to: .quarter(RuleExample.plainQuarter.adding(quarters: -1)))
    report.changeFigures { $0.volunteers = VolunteerFigures(atEnd: volunteers) }
    return report
  }
}
