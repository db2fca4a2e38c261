extension WhoDoesWhat {
  /// Duties about papers that travel, messages, and calls after a hard visit.
  static let paperRows: [DutyRow] = [
    DutyRow(
      .makeActionSheet, "Writes a suite the sheet of what is asked of it.", DutyRow.office),
    DutyRow(
      .makeVisitorPapers, "Writes visitors what became of what they found.", DutyRow.office),
    DutyRow(
      .importActions, "Takes in matters that were open before the records began.",
      DutyRow.office),
    DutyRow(
      .sendMessage, "Sends somebody word that something waits, and where; never what.",
      DutyRow.office),
    DutyRow(
      .askWellbeingCall, "Asks for a call to a visitor after a hard visit.",
      [.visitor: .own, .coordinator: .any]),
    DutyRow(
      .recordWellbeingCall, "Records that a visitor was rung after a hard visit.",
      DutyRow.coordinator),
  ]
}
