import Scheme

extension RotaRule {
  /// The suite is among those the visitor agreed to serve.
  static let visitorsServeTheSuite = RotaRule(
    .visitorsServeTheSuite, "Everyone allotted serves the suite.",
    authority: "Code of Practice: visitors normally visit only suites in their area"
  ) { window, allotment in
    allotment.people(in: window).filter { !$0.serves(window.suite) }.map(\.id)
  }
}
