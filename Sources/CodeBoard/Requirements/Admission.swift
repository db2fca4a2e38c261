extension Requirement {
  /// What is asked at the door and on the way round.
  static let admission: [Requirement] = [
    Requirement(
      "C28", "When visitors asked to be let in and when they were is noted of every visit.",
      .told, .records(.timesAtTheDoor)),
    Requirement(
      "C29", "Each delay has its reason and was agreed by an inspector or above.",
      .told, .records(.delaysExplained)),
    Requirement(
      "C30", "Visitors are kept waiting for their own safety and for nothing else.",
      .told, .records(.delaysForDangerOnly)),
    Requirement(
      "C31", "A visit that was refused at the door is taken up with the force.",
      .inferred, .records(.refusalsTakenUp)),
    Requirement(
      "C32", "The form asks who escorted the visitors, and whether talks were overheard.",
      .told.and(.recalled), .form),
    Requirement("C33", "The form asks whether visitors were told of risks.", .told, .form),
    Requirement(
      "C34", "The form asks of each area whether it was seen, refused or left out.", .told, .form),
    Requirement("C35", "The form asks whether the cameras work.", .recalled, .form),
    Requirement(
      "C36", "Visitors attend no police interview.", .told,
      .program("No form has a question, and no visit a mode, for attending an interview.")),
  ]
}
