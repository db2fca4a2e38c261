extension Requirement {
  /// What is asked of how often and when visits are made.
  static let frequency: [Requirement] = [
    Requirement(
      "C22", "Every open suite is visited as often as was decided.",
      .recalled, .records(.weeksCovered)),
    Requirement(
      "C23", "Visits are often enough to watch over custody, and no undue burden.",
      .recalled, .paper("the last review of how often each suite is visited")),
    Requirement(
      "C24", "Visits are made by two visitors at least.", .told, .records(.twoWentIn)),
    Requirement(
      "C25", "The moment is the visitors' own: police can neither ask, take out nor guess it.",
      .told,
      .program(
        "No role of the police reads windows, pairs, availability or moments; what leaves the"
          + " record for them does not depend on the office's log.")),
    Requirement(
      "C26", "Visits fall on every day of the week and in every part of the day.",
      .practice("a scheme's account of a QAF criterion"), .records(.spreadOverTheWeek)),
    Requirement(
      "C27", "Visitors go to the suites they are appointed for.", .told, .records(.ownSuites)),
  ]
}
