public import Findings
import Scheme

extension AnswersFile {
  /// What was recorded on a form, to be handed in.
  ///
  /// Times are written as the clock on the wall showed them: the offset of the day on which they
  /// were typed would move them if the file is taken in after the clocks have changed.
  public init(recorded form: FilledForm, beginning: DraftBeginning) {
    self.init(
      answers: ClockTimes.bare(form.nestedAnswers, of: form.plan.definition.questions))
    reference = beginning.reference.rawValue
    self.form = beginning.form
    version = beginning.version
    window = beginning.window
  }
}

/// Times of day without the offset from Greenwich that the form engine writes after them.
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
    guard question.kind == .time, case .text(let time) = answer else { return answer }
    return .text(String(time.prefix(5)))
  }
}
