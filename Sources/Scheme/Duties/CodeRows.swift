extension WhoDoesWhat {
  /// Duties by which a scheme shows that it keeps the Code of Practice.
  static let codeRows: [DutyRow] = [
    DutyRow(
      .declareForCode, "Declares that something the Code asks for is so.", DutyRow.office),
    DutyRow(
      .attachEvidence, "Attaches a document that shows something the Code asks for.",
      DutyRow.office),
    DutyRow(
      .recordCodeGap, "Records what the Code asks for and is missing, and by when it will not be.",
      DutyRow.office),
    DutyRow(.importQAF, "Takes in criteria of ICVA's framework.", DutyRow.office),
    DutyRow(
      .makeCodeBinder, "Writes the board, the framework and all evidence as one file.",
      [.coordinator: .any, .deputy: .any, .commissioner: .any]),
  ]
}
