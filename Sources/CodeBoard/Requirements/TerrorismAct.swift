extension Requirement {
  /// What is asked of visits to people held under the Terrorism Act.
  static let terrorismAct: [Requirement] = [
    Requirement(
      "C62", "Such a visit follows a notice of the force, whose moment is kept.",
      .practice("ICVA's guidance"), .paper("the notices, with their moments")),
    Requirement(
      "C63", "Only visitors who are trained for it and vetted go to such a visit.",
      .practice("the Code of 2013's own summary"), .records(.trainedForTACT)),
    Requirement(
      "C64", "Every such visit is reported, and the Independent Reviewer has a copy.",
      .act("(1A)"), .paper("each report's day of dispatch")),
    Requirement(
      "C65", "A request for recordings is kept, with whether it was granted, by whom and why.",
      .act("(3)(ba)").and(.practice("the Code of 2013's own summary")),
      .paper("the list of requests")),
    Requirement(
      "C66", "Such reports are kept apart from the others.",
      .inferred, .paper("where they are kept, and who can open them")),
  ]
}
