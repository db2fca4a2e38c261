/// One version of a form: what is asked, in which order, and when an answer is a concern.
///
/// The vocabulary is XLSForm's, so that anyone who knows ODK or KoboToolbox can read it.
public struct FormDefinition: Sendable {
  /// The form's id, `[a-z][a-z0-9-]*`.
  public var id: String
  /// The version as written: `2026.10` is not `2026.1`.
  public var version: String
  public var title: FormText
  /// The languages in the order written; English alone when the file names none.
  public var languages: [FormLanguage]
  public var guidance: FormText?
  /// The expression that gives a submission its name.
  public var nameOfEachReport: FormExpression?
  /// The choice lists in the order written.
  public var choiceLists: [ChoiceList]
  /// The questions, groups and repeats in order.
  public var questions: [Question]

  /// The list of that name, nil when the form has none.
  public func choiceList(_ name: String) -> ChoiceList? { choiceLists.first { $0.name == name } }

  /// Every question, group and repeat in order, each with its path of names below the root.
  public var everyQuestion: [(path: [String], question: Question)] {
    func below(_ questions: [Question], _ path: [String]) -> [([String], Question)] {
      questions.flatMap { question in
        let here = path + [question.name]
        return [(here, question)] + below(question.questions, here)
      }
    }
    return below(questions, []).map { (path: $0.0, question: $0.1) }
  }
}

/// A language a form is written in: its code and its own name for itself.
public struct FormLanguage: Sendable, Hashable {
  public let code: String
  public let name: String

  /// A language by its code (`cy`) and name (`Cymraeg`).
  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }

  /// The name an XForm gives it: `English (en)`.
  public var xformName: String { "\(name) (\(code))" }
}
