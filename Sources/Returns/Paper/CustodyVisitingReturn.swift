/// A return as a value: what was counted, by whom and under which definitions.
public struct CustodyVisitingReturn: Hashable, Sendable {
  public var header: ReturnHeader
  public var body: ReturnBody

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
  public var text: String

  public init(_ text: String) { self.text = text }
}

/// The figures of a scheme: aggregate only, no person in them.
public struct ReturnFigures: Hashable, Sendable {
  public var volunteers: VolunteerFigures
  public var suites: [SuiteReturn]
  public var responses: [QueryResponse]

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
  public var text: String

  public init(rule: String, suite: String? = nil, text: String) {
    self.rule = rule
    self.suite = suite
    self.text = text
  }
}
