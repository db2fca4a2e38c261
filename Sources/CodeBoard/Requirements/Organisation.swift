extension Requirement {
  /// What is asked of those who set the scheme up.
  static let organisation: [Requirement] = [
    Requirement(
      "C01",
      "Every suite is visited for one policing body, and the arrangements have a review date.",
      .act("(1)").and(.inferred), .paper("the arrangements, with the day of their next review")),
    Requirement(
      "C02", "The Commissioner owns the arrangements and has consulted the chief officer on them.",
      .paragraph(4).and(.act("(1)(b)")), .paper("the decision, and the chief officer's reply")),
    Requirement(
      "C03", "What visiting is for is said on the public page and on the form.",
      .paragraph(2), .paper("the public page, and the head of the form")),
    Requirement(
      "C04", "Somebody named is always responsible for running the scheme.",
      .recalled, .records(.someoneRunsTheScheme)),
    Requirement(
      "C05", "There are people and money enough for the visits that are asked for.",
      .recalled, .paper("the number of visitors against the visits asked for, and the budget")),
    Requirement(
      "C06", "A change of how often a suite is visited has its reason and who was consulted.",
      .recalled, .paper("the decision, with its reason and whom it was talked over with")),
  ]
}
