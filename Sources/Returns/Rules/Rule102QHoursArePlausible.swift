import Scheme

extension ReturnRule {
  /// Northamptonshire's volunteers of 2022/23 gave about 1.9 hours each time one of them went.
  static let hoursArePlausible = ReturnRule(
    code: "102Q", severity: .query, level: .scheme,
    asks: "Hours, shared among two visitors for each completed visit, are between 0.5 and 6",
    remedy: "please check and either correct the hours or give a reason",
    authority: "Northamptonshire's figures of 2022/23",
    passing: .changed { example in
      example.changeFigures { $0.volunteers.hours = DecimalFigure(hundredths: 1000) }
    },
    failing: .changed { example in
      example.changeFigures { $0.volunteers.hours = DecimalFigure(hundredths: 12_001) }
    },
    finds: { checked in
      checked.finding { report in
        guard case .figures(let figures) = report.body, let hours = figures.volunteers.hours
        else { return nil }
        let turns = 2 * figures.suites.map(\.visits.completed).reduce(0, +)
        guard turns > 0, !(50 * turns...600 * turns).contains(hours.hundredths) else { return nil }
        let each = Rounded(hours.hundredths, over: turns * 100, places: 1).text
        return "Hours per visitor and visit look unusual: \(each), from \(hours) hours on "
          + "\(turns / 2) visits by two"
      }
    })
}
