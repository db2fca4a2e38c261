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
  public let questions: [Question]
  /// Every question, group and repeat in order, each with its path of names below the root.
  public let everyQuestion: [(path: [String], question: Question)]
  private let byPath: [String: Int]

  init(
    id: String, version: String, title: FormText, languages: [FormLanguage],
    guidance: FormText?, nameOfEachReport: FormExpression?, choiceLists: [ChoiceList],
    questions: [Question]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.languages = languages
    self.guidance = guidance
    self.nameOfEachReport = nameOfEachReport
    self.choiceLists = choiceLists
    self.questions = questions
    everyQuestion = FormDefinition.below(questions, [])
    byPath = Dictionary(
      everyQuestion.enumerated().map { ("/data/" + $1.path.joined(separator: "/"), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The list of that name, nil when the form has none.
  public func choiceList(_ name: String) -> ChoiceList? { choiceLists.first { $0.name == name } }

  /// The question that an answer's path leads to, whatever the instances it passes through; nil
  /// where the form has none.
  public func question(at path: String) -> Question? {
    byPath[AnswerPath.withoutPositions(path)].map { everyQuestion[$0].question }
  }

  private static func below(
    _ questions: [Question], _ path: [String]
  ) -> [(path: [String], question: Question)] {
    questions.flatMap { question in
      let here = path + [question.name]
      return [(path: here, question: question)] + below(question.questions, here)
    }
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
