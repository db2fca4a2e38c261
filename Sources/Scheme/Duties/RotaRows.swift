extension WhoDoesWhat {
  /// Duties about windows; no police role stands in any of them.
  static let rotaRows: [DutyRow] = [
    DutyRow(
      .importAllotment, "Takes in an allotment of pairs to windows made elsewhere.",
      [.coordinator: .any, .deputy: .any, .chair: .ownPanel]),
    DutyRow(
      .markArranged, "Says that the pair has arranged its visit, not when.",
      [.visitor: .own, .coordinator: .any, .deputy: .any]),
    DutyRow(
      .markNotMade, "Records that a window passed without a visit, and why.",
      [.visitor: .own, .chair: .ownPanel, .coordinator: .any, .deputy: .any]),
  ]
}
