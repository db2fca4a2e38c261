import Findings

extension ReturnRule {
  /// Good practice (PRAISE) is no concern and is counted nowhere in a return.
  static let themesAreKnown = ReturnRule(
    code: "400", severity: .error, level: .suite,
    asks: "Each Category is a theme of the year's list and stands once",
    remedy: "use a theme of the list, and add up what stands twice",
    authority: "reports/themes.yaml",
    passing: .changed { example in
      example.changeSuite { $0.findings = [FindingFigures(category: "AA")] }
    },
    failing: .changed { example in
      example.changeSuite { $0.findings = [FindingFigures(category: "WEATHER")] }
    },
    finds: { checked in
      let known = Set(Theme.allCases.map(\.rawValue)).subtracting([Theme.praise.rawValue])
      return checked.findings { suite in
        let themes = suite.findings.map(\.category)
        if let strange = themes.first(where: { !known.contains($0) }) {
          return "Finding category not recognised: \(strange)"
        }
        let twice = themes.first { theme in themes.count { $0 == theme } > 1 }
        return twice.map { "Finding category repeated: \($0)" }
      }
    })
}
