import Findings

/// Times of day without the offset from Greenwich that the form engine writes after them.
///
/// A file made in summer and handed in after the clocks changed must not move by an hour.
enum ClockTimes {
  static func bare(_ answer: NestedAnswer, of questions: [Question]) -> NestedAnswer {
    switch answer {
    case .group(let entries):
      .group(
        entries.map { entry in
          guard let question = questions.first(where: { $0.name == entry.name }) else {
            return entry
          }
          return NestedEntry(name: entry.name, answer: bare(entry.answer, of: question))
        })
    case .list(let instances): .list(instances.map { bare($0, of: questions) })
    case .none, .text: answer
    }
  }

  private static func bare(_ answer: NestedAnswer, of question: Question) -> NestedAnswer {
    if question.kind.holdsQuestions { return bare(answer, of: question.questions) }
    guard question.kind == .time, case .text(let time) = answer,
      let mark = time.lastIndex(where: { $0 == "+" || $0 == "-" || $0 == "Z" })
    else { return answer }
    let clock = time[..<mark]
    // As people write it, where nobody counted seconds.
    return .text(String(clock.hasSuffix(":00.000") ? clock.dropLast(7) : clock))
  }

  /// A corrected time with the offset of the one it corrects: the day of the visit sets it.
  static func offset(
    of earlier: String?, in value: String, at path: String, _ form: FormDefinition
  ) -> String {
    guard let earlier, form.question(at: path)?.kind == .time else { return value }
    return String(value.prefix(12)) + earlier.dropFirst(12)
  }

  /// A kept value as the clock showed it, so that the same time compares alike in any season.
  static func shown(_ value: String, at path: String, _ form: FormDefinition) -> String {
    form.question(at: path)?.kind == .time ? String(value.prefix(12)) : value
  }
}
