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
