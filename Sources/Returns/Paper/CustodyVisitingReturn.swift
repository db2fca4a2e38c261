/// A return as a value: what was counted, by whom and under which definitions.
public struct CustodyVisitingReturn: Hashable, Sendable {
  /// What the return says about itself.
  public var header: ReturnHeader
  /// The figures, or that there are none.
  public var body: ReturnBody

  /// A return of a header and a body.
  public init(header: ReturnHeader, body: ReturnBody) {
    self.header = header
    self.body = body
  }

  /// The blocks of the suites; none in a nil return.
  public var suites: [SuiteReturn] {
    if case .figures(let figures) = body { figures.suites } else { [] }
  }

  /// The explanations sent with the return; none in a nil return.
  public var responses: [QueryResponse] {
    if case .figures(let figures) = body { figures.responses } else { [] }
  }
}

/// Either figures, or the statement that there are none and why.
public enum ReturnBody: Hashable, Sendable {
  case nothingToReport(reason: NilReason)
  case figures(ReturnFigures)
}

/// Why there is nothing to return, as a sentence.
public struct NilReason: Hashable, Sendable {
  /// One sentence or more, 1 to 2000 characters.
  public var text: String

  /// A reason in these words.
  public init(_ text: String) { self.text = text }
}

/// The figures of a scheme: aggregate only, no person in them.
public struct ReturnFigures: Hashable, Sendable {
  /// The scheme's volunteers.
  public var volunteers: VolunteerFigures
  /// One block for each suite; written in the order of their codes.
  public var suites: [SuiteReturn]
  /// The explanations of queries.
  public var responses: [QueryResponse]

  /// The figures of a scheme.
  public init(
    volunteers: VolunteerFigures, suites: [SuiteReturn], responses: [QueryResponse] = []
  ) {
    self.volunteers = volunteers
    self.suites = suites
    self.responses = responses
  }
}

/// The explanation of a query, which travels with the return.
public struct QueryResponse: Hashable, Sendable {
  /// The rule's code, such as `304Q`.
  public var rule: String
  /// The suite it speaks of; nil for the rule wherever it asks.
  public var suite: String?
  /// The explanation, 1 to 2000 characters.
  public var text: String

  /// The explanation of a rule's query.
  public init(rule: String, suite: String? = nil, text: String) {
    self.rule = rule
    self.suite = suite
    self.text = text
  }
}
