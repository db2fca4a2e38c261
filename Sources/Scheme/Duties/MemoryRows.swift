extension WhoDoesWhat {
  /// Duties by which the scheme remembers, and follows what inspectors asked of the force.
  static let memoryRows: [DutyRow] = [
    DutyRow(
      .addAsset, "Adds a part of a suite, such as a shower, to those remembered.",
      DutyRow.office),
    DutyRow(
      .confirmAsset, "Confirms which part of the suite a concern is about.", DutyRow.office),
    DutyRow(
      .importRecommendations, "Takes in what inspectors asked of the force.", DutyRow.office),
    DutyRow(
      .recordInspectionReply, "Records that the Commissioner's reply to inspectors is published.",
      [.coordinator: .any, .deputy: .any, .commissioner: .any]),
    DutyRow(
      .recordForcePlan, "Keeps what the force plans to do about a recommendation.",
      DutyRow.force),
    DutyRow(
      .reviewForcePlan, "Records how far the force has come with its plan.", DutyRow.office),
    DutyRow(
      .recordInspectionStatus, "Records how a later inspection found a recommendation.",
      DutyRow.office),
  ]
}
