extension WhoDoesWhat {
  /// Duties about returns, and the reading that is itself recorded.
  static let returnRows: [DutyRow] = [
    DutyRow(.buildReturn, "Builds a return from the records.", DutyRow.office),
    DutyRow(
      .checkReturn, "Checks a return against its rules.",
      [.coordinator: .any, .deputy: .any, .commissioner: .any]),
    DutyRow(
      .explainQuery, "Explains a query; the words travel with the return.", DutyRow.office),
    DutyRow(
      .sendReturnToForce, "Gives the force a return, to correct facts before it goes out.",
      DutyRow.office),
    DutyRow(
      .recordForceComment, "Keeps what the force says of a period's facts.", DutyRow.office),
    DutyRow(
      .approveReturn, "Records who answers for a return; never the one who built it.",
      [.coordinator: .any, .deputy: .any, .commissioner: .any]),
    DutyRow(.issueReturn, "Sends a return out, and keeps it to the letter.", DutyRow.office),
    DutyRow(
      .buildReport, "Builds a report that people read: annual, quarterly, for a panel, for ICVA.",
      [.coordinator: .any, .deputy: .any, .commissioner: .any]),
    DutyRow(
      .publishFigures, "Prepares a period's figures for the public, small numbers hidden.",
      DutyRow.office),
    DutyRow(
      .signOffFigures, "Notes who signed prepared figures off, so that they are published.",
      DutyRow.office),
    DutyRow(.readReport, "Notes that the office has read a report.", DutyRow.office),
    DutyRow(
      .readRestricted, "Reads a restricted matter: an allegation, fear of reprisal, a death.",
      DutyRow.named),
    DutyRow(
      .readLog, "Reads the logs and verifies them.",
      [.coordinator: .any, .deputy: .any, .commissioner: .any]),
  ]
}
