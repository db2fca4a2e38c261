extension WhoDoesWhat {
  /// Duties about windows; no police role stands in any of them.
  static let rotaRows: [DutyRow] = [
    DutyRow(
      .importAllotment, "Takes in an allotment of pairs to windows made elsewhere.",
      [.coordinator: .any, .deputy: .any, .chair: .ownPanel]),
    DutyRow(
      .drawRota, "Draws the rota of a period as a draft; nobody chooses who goes when.",
      DutyRow.office),
    DutyRow(
      .pinWindow, "Sets who goes to a window before the rota is confirmed, and says why.",
      DutyRow.office),
    DutyRow(
      .swapTurns, "Exchanges visitors of two windows, and says why.",
      [.coordinator: .any, .deputy: .any, .chair: .ownPanel]),
    DutyRow(
      .coverTurn, "Gives a window to someone who steps in, and says why.",
      [.coordinator: .any, .deputy: .any, .chair: .ownPanel]),
    DutyRow(
      .handBackTurn, "Takes a visitor out of a window who cannot go, and says why.",
      [.coordinator: .any, .deputy: .any, .chair: .ownPanel, .visitor: .own]),
    DutyRow(
      .confirmRota, "Confirms a draft: its windows stand and visitors see them.",
      DutyRow.office),
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
    // One duty for both, so that the log does not tell who had a moment drawn once more.
    DutyRow(
      .readMoment, "Reads the moment drawn for their own window, or has it drawn once more.",
      [.visitor: .own]),
    DutyRow(
      .revealDraw, "Opens a draw after its period: to a named auditor, and in part to everyone.",
      DutyRow.office),
  ]
}
