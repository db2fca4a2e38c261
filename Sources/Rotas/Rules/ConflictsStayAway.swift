import Scheme

extension RotaRule {
  /// Nobody visits a suite where they declared a conflict of interest.
  static let conflictsStayAway = RotaRule(
    .conflictsStayAway, "Nobody is sent to a suite where they declared a conflict.",
    authority: "Code of Practice: conflicts of interest are declared and acted on"
  ) { window, allotment in
    allotment.people(in: window).filter { $0.hasConflict(at: window.suite) }.map(\.id)
  }
}
