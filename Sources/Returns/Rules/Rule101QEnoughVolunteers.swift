extension ReturnRule {
  /// Visits are made in pairs: a suite with fewer than two people cannot be visited.
  ///
  /// None at all is the figure of a scheme that keeps its volunteers elsewhere.
  static let enoughVolunteers = ReturnRule(
    code: "101Q", severity: .query, level: .scheme,
    asks: "AtEnd is at least twice the number of suites, where volunteers are kept at all",
    remedy: "please check and either record those who are missing or give a reason",
    authority: "Code of Practice: visits are made in pairs",
    passing: .changed { example in
      example.changeFigures { figures in
        figures.volunteers = VolunteerFigures(atEnd: 2)
      }
    },
    failing: .changed { example in
      example.changeFigures { figures in
        figures.volunteers = VolunteerFigures(atEnd: 1)
      }
    },
    finds: { checked in
      checked.finding { report in
        guard case .figures(let figures) = report.body, figures.volunteers.atEnd > 0,
          figures.volunteers.atEnd < 2 * figures.suites.count
        else { return nil }
        return "Fewer than two volunteers per suite: \(figures.volunteers.atEnd) for "
          + "\(figures.suites.count)"
      }
    })
}
