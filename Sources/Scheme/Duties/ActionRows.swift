extension WhoDoesWhat {
  /// Duties about concerns and what is asked of the police, who may answer and never close.
  static let actionRows: [DutyRow] = [
    DutyRow(
      .reviewDraft, "Holds a draft back, or words its question to the police.", DutyRow.office),
    DutyRow(
      .restrictMatter, "Takes a matter out of the suite's sight for the named readers.",
      DutyRow.office),
    DutyRow(
      .linkActions, "Joins an action to another, or links it to the one it is the return of.",
      DutyRow.office),
    DutyRow(.regradeAction, "Grades anew how serious a matter is, and says why.", DutyRow.office),
    DutyRow(.stepUpAction, "Takes a matter to the next post up the ladder.", DutyRow.office),
    DutyRow(.handOnAction, "Hands a matter on to another owner, by name.", DutyRow.force),
    DutyRow(
      .grantTime, "Grants more time, or pauses a matter's clocks and lets them run again.",
      DutyRow.office),
    DutyRow(.sendAction, "Sends an action to those who must answer it.", DutyRow.office),
    DutyRow(.acknowledgeAction, "Acknowledges an action.", DutyRow.force),
    DutyRow(.answerAction, "Answers an action.", DutyRow.force),
    DutyRow(.extendAction, "Asks for more time, or promises a day.", DutyRow.force),
    DutyRow(
      .acceptAnswer, "Accepts an answer for later visitors to check.", DutyRow.office),
    DutyRow(.sendBackAnswer, "Sends an answer back, saying why.", DutyRow.office),
    DutyRow(
      .recordDisagreement, "Records that scheme and force disagree; both texts stand.",
      DutyRow.office),
    DutyRow(
      .recordCheck, "Records whether visitors found the matter put right.",
      DutyRow.officeAndOwn),
    DutyRow(
      .resolveAction, "Resolves an action on the evidence of checks.", DutyRow.office),
    DutyRow(
      .handOffMatter, "Records where a restricted matter was handed, or that it is concluded.",
      DutyRow.named),
    DutyRow(.reopenAction, "Reopens a resolved action.", DutyRow.office),
  ]
}
