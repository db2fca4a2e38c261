extension Requirement {
  /// What is asked when visitors are found, appointed and let go.
  static let people: [Requirement] = [
    Requirement(
      "C07", "Each round of recruitment has a role description and a person specification.",
      .paragraph(9), .paper("both papers of the latest round")),
    Requirement(
      "C08",
      "Posts are openly advertised, and applicants are monitored for equality as numbers only.",
      .recalled, .paper("the advertisement, and the monitoring figures")),
    Requirement(
      "C09", "Applicants fill in the same application form before they are interviewed.",
      .paragraph(11), .paper("the application form")),
    Requirement(
      "C10", "Nobody is appointed without an interview that is on record.",
      .paragraph(12), .records(.interviewedFirst)),
    Requirement(
      "C11", "Visitors are 18 or over, and live or work in the area.",
      .recalled.and(.practice("schemes' published rules")),
      .paper("how age and address are checked")),
    Requirement(
      "C12", "Nobody goes in without a security check that holds on the day.",
      .recalled.and(.practice("schemes' published rules")), .records(.vettingHeld)),
    Requirement(
      "C13",
      "A conviction does not turn an applicant away by itself: it is decided, with a reason.",
      .recalled.and(.practice("schemes' published rules")), .paper("the rule for such decisions")),
    Requirement(
      "C14", "Visitors have declared that they are independent of police and Commissioner.",
      .act("(2)").and(.recalled), .records(.independenceDeclared)),
    Requirement(
      "C15", "Visitors have signed the memorandum of understanding before their first visit.",
      .recalled.and(.practice("schemes' published rules")), .records(.memorandumSigned)),
    Requirement(
      "C16", "Appointments have a term, and suitability is looked at again within three years.",
      .recalled.and(.practice("schemes' published rules")), .records(.termsReviewed)),
    Requirement(
      "C17", "New visitors are on probation with an end, after which somebody confirms them.",
      .told, .records(.probationEnds)),
    Requirement(
      "C18", "Removal has its grounds, notice, a right to answer and an appeal.",
      .recalled, .paper("the procedure for suspension and removal")),
    Requirement(
      "C19", "Visitors who seldom come are seen and talked to, and never removed by a machine.",
      .recalled, .paper("how visits and training of each visitor are reviewed")),
    Requirement(
      "C20", "Whoever goes in has had the induction training.",
      .recalled.and(.practice("the Code of 2013's own summary")), .records(.inducted)),
    Requirement(
      "C21", "Expenses are paid, and visitors are insured.",
      .recalled, .paper("the expenses rule and the insurance certificate")),
  ]
}
