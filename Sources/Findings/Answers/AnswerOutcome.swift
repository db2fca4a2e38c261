/// What became of an answer that was given.
public enum AnswerOutcome: Sendable, Hashable {
  case accepted
  /// The question needs an answer and got none; the old answer stays.
  case required(message: String?)
  /// The answer breaks the question's constraint; the old answer stays.
  case constraint(message: String?)
  case notRelevant
  case notAChoice
  /// The text is no answer of the question's type.
  case badValue
  case readOnly
  case noSuchQuestion
  /// The path names a group or a repeat.
  case notAQuestion

  /// The word a trace prints, as JavaRosaFill does.
  public var word: String {
    switch self {
    case .accepted: "ok"
    case .required: "required"
    case .constraint: "constraint"
    case .notRelevant: "not-relevant"
    case .notAChoice: "not-a-choice"
    case .badValue: "bad-value"
    case .readOnly: "read-only"
    case .noSuchQuestion: "no-such-question"
    case .notAQuestion: "error"
    }
  }

  /// The form's own words for the refusal, in the language chosen.
  public var message: String? {
    switch self {
    case .required(let message), .constraint(let message): message
    default: nil
    }
  }
}
