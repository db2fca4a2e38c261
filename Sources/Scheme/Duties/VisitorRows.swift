extension WhoDoesWhat {
  /// Duties about the people who visit.
  static let visitorRows: [DutyRow] = [
    DutyRow(.appointVisitor, "Appoints a visitor from a day.", DutyRow.office),
    DutyRow(
      .changeVisitor, "Changes what is held about a visitor.",
      [.coordinator: .any, .deputy: .any, .visitor: .own]),
    DutyRow(
      .suspendVisitor, "Suspends a visitor from a day; nothing they wrote is touched.",
      DutyRow.coordinator),
    DutyRow(.endVisitor, "Ends a visitor's appointment on a day.", DutyRow.coordinator),
    DutyRow(
      .recordFact, "Records a dated fact about a visitor, such as training or a review.",
      [.coordinator: .any, .deputy: .any, .chair: .ownPanel]),
    DutyRow(.importVisitors, "Takes in a table of visitors.", DutyRow.office),
    DutyRow(
      .setAvailability, "Keeps what a visitor tells of when they can go and are away.",
      [.coordinator: .any, .deputy: .any, .chair: .ownPanel, .visitor: .own]),
    DutyRow(
      .importAvailability, "Takes in a table of when visitors can go.",
      [.coordinator: .any, .deputy: .any, .chair: .ownPanel]),
    DutyRow(
      .makeAvailabilitySheets, "Prints visitors a sheet to tick, with what they told last.",
      [.coordinator: .any, .deputy: .any, .chair: .ownPanel]),
  ]
}
