import Scheme

extension ReturnRule {
  /// Figures under a code that nobody knows are added to no suite.
  static let suiteIsOnTheRegister = ReturnRule(
    code: "200", severity: .error, level: .suite,
    asks: "SuiteCode is on the scheme's register, and the suite was open in the period if it was "
      + "visited",
    remedy: "correct the code, or the suite's dated status",
    authority: "specification.md, Cases to include",
    need: .suites,
    passing: .changed(knowing: { $0.suites = [RegisteredSuite(code: "LEA")] }) { _ in },
    failing: .changed(knowing: { $0.suites = [RegisteredSuite(code: "NUN")] }) { _ in },
    finds: { checked in
      guard let register = checked.known.suites, let days = checked.days else { return [] }
      return checked.findings { suite in
        guard let found = register.first(where: { $0.code == suite.code }) else {
          let known = register.map(\.code).sorted().joined(separator: ", ")
          return "Suite not recognised: \(suite.code) is not among \(known)"
        }
        guard suite.visits.completed > 0, !found.isVisited(in: days) else { return nil }
        return "Suite closed: \(suite.visits.completed) visits are counted at \(suite.code), "
          + "which was not open from \(days.lowerBound) to \(days.upperBound)"
      }
    })
}
