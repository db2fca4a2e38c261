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
      .readRestricted, "Reads a restricted matter: an allegation, fear of reprisal, a death.",
      [
        .restrictedReader: .ifNamed, .coordinator: .ifNamed, .deputy: .ifNamed,
        .commissioner: .ifNamed,
      ]),
    DutyRow(
      .readLog, "Reads the logs and verifies them.",
      [.coordinator: .any, .deputy: .any, .commissioner: .any]),
  ]
}
