import YAMLText

/// Keys that a question of its type cannot have, and those it must have.
extension ReadingDesk {
  mutating func checkFit(
    of question: Question, found: [String: YAMLNode], at place: YAMLPlace
  ) {
    let kind = question.kind
    let what = "“\(question.name)”"
    for (key, fits, advice) in Self.fits(kind) {
      guard let node = found[key], !fits else { continue }
      stop(at: node.place, "\(what) is a \(kind.written), which has no \(key).", advice)
    }
    if kind == .calculate, question.calculation == nil, question.defaultAnswer == nil {
      stop(at: place, "\(what) has no calculation.", "Write calculation: and an expression.")
    }
    let isShown = kind != .calculate && !kind.holdsQuestions
    if isShown, question.label == nil {
      warn(at: place, "\(what) has no label.", "People will see its name alone.")
    }
    if kind == .note, question.required != nil {
      warn(
        at: place, "\(what) is a note, which nobody can answer, and is required.",
        "Remove required, or the form can never be complete.")
    }
  }

  private static func fits(_ kind: QuestionKind) -> [(key: String, fits: Bool, advice: String)] {
    let answers = !kind.holdsQuestions
    return [
      ("questions", kind.holdsQuestions, "Only a group or a repeat holds questions."),
      ("repeat_count", kind == .repeat, "Only a repeat has a count."),
      ("choice_filter", kind.list != nil, "Only a question with choices filters them."),
      ("calculation", answers, "Put the calculation in a question of type calculate."),
      ("constraint", answers, "Put the constraint on a question inside."),
      ("required", answers, "Put required on a question inside."),
      ("default", answers, "Put the default on a question inside."),
    ]
  }
}
