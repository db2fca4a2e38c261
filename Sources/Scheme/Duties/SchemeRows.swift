extension WhoDoesWhat {
  /// Duties that shape the scheme itself.
  static let schemeRows: [DutyRow] = [
    DutyRow(
      .initialiseScheme, "Begins a scheme's records and appoints its coordinator.",
      DutyRow.coordinator),
    DutyRow(.addPerson, "Gives a person a role in the scheme.", DutyRow.coordinator),
    DutyRow(.endPerson, "Ends a person's role from a day.", DutyRow.coordinator),
    DutyRow(
      .keepPosts, "Adds a post to the ladder, or ends one on a day.", DutyRow.coordinator),
    DutyRow(.addSuite, "Adds a custody suite to those visited.", DutyRow.coordinator),
    DutyRow(
      .setSuiteStatus, "Records that a suite opened, closed or was activated from a day.",
      DutyRow.office),
    DutyRow(
      .setThroughput, "Records how many people came through a suite in a month.", DutyRow.office),
    DutyRow(
      .changeSettings, "Changes the scheme's settings from a day.", DutyRow.coordinator),
    DutyRow(
      .eraseDue, "Empties personal matter whose time is up; counts and chains stay.",
      DutyRow.coordinator),
  ]
}
