extension WhoDoesWhat {
  /// Duties about visits and what was reported.
  static let visitRows: [DutyRow] = [
    DutyRow(
      .packForVisit, "Writes a take-away folder with one suite's questions and no future.",
      DutyRow.officeAndOwn),
    DutyRow(
      .submitReport, "Hands in a visit's report, which cannot be altered afterwards.",
      DutyRow.officeAndOwn),
    DutyRow(.importVisits, "Takes in past visits as counts.", DutyRow.office),
    DutyRow(.addAddendum, "Adds text to a submitted report.", DutyRow.officeAndOwn),
    DutyRow(
      .correctReport, "Corrects a submitted report; both values are kept and shown.",
      [.visitor: .own, .coordinator: .asTold, .deputy: .asTold]),
    DutyRow(
      .setAsideReport, "Sets a report aside, entered twice or for the wrong suite.",
      DutyRow.office),
    DutyRow(
      .clearWithheldText, "Clears or masks text that the screen withheld.", DutyRow.office),
    DutyRow(
      .sendCopyToCustody, "Records that the suite was sent its copy of a report.",
      DutyRow.office),
    DutyRow(
      .recordSuiteComment, "Keeps the suite's comment beside a report it was sent.",
      DutyRow.force),
  ]
}
