/// A question, a group of them, or a repeat.
public struct Question: Sendable {
  /// Unique among its siblings, `[A-Za-z_][A-Za-z0-9_]*`.
  public var name: String
  public var kind: QuestionKind
  public var label: FormText?
  public var hint: FormText?
  /// More help, shown when asked for and on paper.
  public var guidanceHint: FormText?
  /// When an answer is required; nil means never.
  public var required: FormExpression?
  public var requiredMessage: FormText?
  /// When the question is asked; nil means always.
  public var relevant: FormExpression?
  /// What an answer must satisfy, over `.`.
  public var constraint: FormExpression?
  public var constraintMessage: FormText?
  public var calculation: FormExpression?
  /// The answer it begins with, as written.
  public var defaultAnswer: FormExpression?
  /// When the answer cannot be changed by hand; nil means never.
  public var readOnly: FormExpression?
  public var appearance: String?
  /// `start`, `end`, `step` and the like, in the order written.
  public var parameters: [QuestionParameter]
  /// How many instances a repeat has, worked out; nil when people add them.
  public var repeatCount: FormExpression?
  /// Which choices of the list are shown.
  public var choiceFilter: FormExpression?
  public var tags: QuestionTags
  /// The `visit import` columns that its answer counts towards.
  public var figures: [String]
  public var concerns: [ConcernClause]
  public var tellNow: [TellNowClause]
  /// The questions inside a group or repeat, in order.
  public var questions: [Question]
  /// Where it begins in the file, counted from 1.
  public var line: Int
  public var column: Int
}

/// One parameter of a question: `start=1`.
public struct QuestionParameter: Sendable, Hashable {
  public let name: String
  public let value: String
}

/// What a question is tagged with, for finding and for returns; several of each are allowed.
public struct QuestionTags: Sendable, Hashable {
  /// Requirements of the Code of Practice (`C12`).
  public var code: [String] = []
  /// Paragraphs of PACE Code C.
  public var pace: [String] = []
  /// Topics of the inspectorates' Expectations.
  public var expectation: [String] = []
  /// Subjects of the Optional Protocol to the Convention against Torture.
  public var opcat: [String] = []
  public var themes: [Theme] = []

  /// No tags at all.
  public init() {}
}
