extension WhoDoesWhat {
  /// Duties about people held under the Terrorism Act, from the force's notice on.
  static let tactRows: [DutyRow] = [
    DutyRow(
      .receiveTACTNotice, "Keeps the force's notice that somebody is held under the Terrorism Act.",
      DutyRow.office),
    DutyRow(
      .assignTACTVisit, "Sends trained visitors to somebody held under the Terrorism Act.",
      DutyRow.office),
    DutyRow(
      .recordTACTVisit, "Records a Terrorism Act visit that was made, with its restricted report.",
      DutyRow.officeAndOwn),
    DutyRow(
      .sendTACTReport, "Records that such a report was sent to one of the two who must have it.",
      DutyRow.office),
    DutyRow(
      .recordRecordingRequest, "Records a request for recordings of interviews, and its answer.",
      DutyRow.office),
    DutyRow(
      .closeTACTDetention, "Closes a detention under the Terrorism Act, once every report is sent.",
      DutyRow.office),
    DutyRow(
      .readTACTReport, "Reads the report of a Terrorism Act visit that others made.",
      [.coordinator: .any, .deputy: .ifNamed, .commissioner: .any]),
  ]
}
