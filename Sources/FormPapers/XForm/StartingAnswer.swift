import Findings

/// The answer that a question begins with: written into the instance, or worked out on loading.
struct StartingAnswer {
  /// The text as it stands; nil where there is none, or it is worked out.
  let fixed: String?
  /// The expression worked out when the form is opened and when a repeat is added.
  let workedOut: FormExpression?

  init(of question: Question) {
    let isWorkedOut = question.hasWorkedOutDefault
    fixed = isWorkedOut ? nil : question.defaultAnswer?.source
    workedOut = isWorkedOut ? question.defaultAnswer : nil
  }
}
