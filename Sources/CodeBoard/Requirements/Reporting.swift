extension Requirement {
  /// What is asked of reports and of what follows them.
  static let reporting: [Requirement] = [
    Requirement(
      "C50", "What is wrong is told to the custody officer there and then, with the time.",
      .recalled.and(.practice("a scheme's guidance")), .records(.raisedAtOnce)),
    Requirement(
      "C51", "The report is written when visitors leave.",
      .recalled.and(.practice("a scheme's guidance")), .records(.reportsInTime)),
    Requirement(
      "C52", "The officer in charge and the policing body have a copy of each report.",
      .recalled, .records(.copiesSent)),
    Requirement(
      "C53", "Reports are alike across the scheme, on a form whose versions are kept.",
      .recalled.and(.inferred), .records(.oneForm)),
    Requirement(
      "C54", "No detainee is named in a report.",
      .recalled.and(.practice("the scheme's own page")), .records(.flaggedTextLookedAt)),
    Requirement(
      "C55", "Whoever may read a report has undertaken to keep it confidential.",
      .recalled, .records(.confidentialityUndertaken)),
    Requirement(
      "C56", "Matters reach the force, are answered, and go further up where they are not.",
      .recalled, .records(.mattersAnswered)),
    Requirement(
      "C57", "Visitors learn what became of what they raised.",
      .recalled.and(.practice("a scheme's account")),
      .program(
        "Each visitor can read where their own matters stand, and a paper tells each what became"
          + " of them.")),
    Requirement(
      "C58", "Panels meet regularly with the police, with minutes and actions.",
      .recalled, .paper("the dates of the meetings, and the minutes")),
    Requirement(
      "C59", "Commissioner and chief officer look at the scheme together, on a dated occasion.",
      .recalled, .paper("the minute of that meeting")),
    Requirement(
      "C60", "A report on the year is published.",
      .practice("a scheme that quotes the Code"), .records(.yearPublished)),
    Requirement(
      "C61", "Inspectors have themes, numbers and trends, with nobody to be recognised.",
      .recalled.and(.practice("the inspectorates' published asks")), .records(.returnsMade)),
  ]
}
