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
    DutyRow(
      .makeLetters, "Writes each visitor a letter about their windows, never the moment.",
      DutyRow.office),
    DutyRow(
      .makeEmergencyPack, "Writes the weeks to come on paper for whoever stands in.",
      DutyRow.office),
    DutyRow(
      .exportCalendar, "Writes a visitor's windows for their calendar; details at their own wish.",
      DutyRow.officeAndOwn),
  ]
}
