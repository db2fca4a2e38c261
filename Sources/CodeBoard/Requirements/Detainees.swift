extension Requirement {
  /// What is asked of how people in the cells are met.
  static let detainees: [Requirement] = [
    Requirement(
      "C37", "Of everybody in custody it is told what became of the offer of a visit.",
      .inferred, .records(.outcomesAddUp)),
    Requirement(
      "C38", "Consent is asked before anything else is.",
      .recalled.and(.practice("a scheme's published rules")), .form),
    Requirement(
      "C39", "Who cannot consent may still be looked in on, and the form has room for that.",
      .recalled, .form),
    Requirement("C40", "A child may consent alone.", .recalled, .form),
    Requirement(
      "C41", "Where an inspector refuses or limits a talk, the form asks ground, rank and record.",
      .recalled, .form),
    Requirement(
      "C42", "Talks are in sight and out of hearing, unless visitors or safety ask otherwise.",
      .recalled.and(.practice("the scheme's own page")), .form),
    Requirement(
      "C43", "Talks are of rights, health and conditions, and never of the offence.",
      .paragraph(2).and(.practice("a scheme's guidance")),
      .program(
        "No form asks for an offence, and the screen stops at words that tell of one.")),
    Requirement(
      "C44", "Who begins to talk of the offence is told that it may have to be disclosed.",
      .recalled, .paper("the guidance that visitors are given, and its training")),
    Requirement(
      "C45", "A visitor who knows the detainee withdraws, and nobody is named.", .recalled, .form),
    Requirement(
      "C46", "Visitors carry nothing in or out, and no messages.",
      .recalled, .paper("the guidance that visitors are given")),
    Requirement(
      "C47", "When harm is feared, the custody officer is told at once, and the form says when.",
      .recalled, .form),
    Requirement(
      "C48", "A complaint about police conduct goes to a senior officer, past the suite.",
      .recalled.and(.inferred), .form),
    Requirement(
      "C49", "A custody record is read with consent or its reason; medical records are not.",
      .recalled.and(.practice("a scheme's guidance")), .form),
  ]
}
