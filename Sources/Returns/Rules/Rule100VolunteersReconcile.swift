extension ReturnRule {
  /// Cumbria's four panels of 2013 to 2014 are the model: who left and who joined explain the rest.
  static let volunteersReconcile = ReturnRule(
    code: "100", severity: .error, level: .scheme,
    asks: "AtStart and Joined without Left are AtEnd, where all four are given",
    remedy: "correct the first or last day of whoever is missing or counted twice",
    authority: "specification.md, Volunteers; Cumbria's report of 2014",
    passing: .changed { example in
      example.changeFigures { $0.volunteers.left = nil }
    },
    failing: .changed { example in
      example.changeFigures { $0.volunteers.atEnd = 25 }
    },
    finds: { checked in
      checked.finding { report in
        guard case .figures(let figures) = report.body,
          let start = figures.volunteers.atStart, let joined = figures.volunteers.joined,
          let left = figures.volunteers.left,
          start + joined - left != figures.volunteers.atEnd
        else { return nil }
        return "Volunteer numbers do not reconcile: \(start) at the start, \(joined) joined and "
          + "\(left) left are not \(figures.volunteers.atEnd) at the end"
      }
    })
}
