import Scheme

extension RotaRule {
  /// A Terrorism Act suite is visited on the force's notice, by trained visitors, outside the rota.
  static let terrorismSuitesAreLeftOut = RotaRule(
    .terrorismSuitesAreLeftOut, "No window is allotted at a Terrorism Act suite.",
    authority: "Police Reform Act 2002 section 51(1A); such visits are made by event"
  ) { allotment in
    allotment.windows.filter { allotment.terrorismSuites.contains($0.suite) }
      .map { Breach(.terrorismSuitesAreLeftOut, $0, $0.visitors) }
  }
}
