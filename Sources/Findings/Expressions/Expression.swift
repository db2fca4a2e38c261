/// An expression as parsed, before its names mean anything.
indirect enum Expression: Sendable {
  case number(Double)
  case text(String)
  case path(PathExpression)
  case call(String, [Expression], at: Int)
  case binary(BinaryOperator, Expression, Expression, at: Int)
  case negated(Expression)
}

/// The operators between two expressions, weakest first.
enum BinaryOperator: Sendable, Equatable {
  case or, and
  case equal, notEqual
  case less, lessOrEqual, greater, greaterOrEqual
  case plus, minus
  case times, divided, modulo
  case union

  var isOrdering: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }

  var isArithmetic: Bool {
    switch self {
    case .plus, .minus, .times, .divided, .modulo: true
    default: false
    }
  }
}

/// A path to answers: `${name}`, `/data/name`, `../name`, `.`, each with steps after it.
struct PathExpression: Sendable {
  enum Start: Sendable, Equatable {
    case root
    case context
    /// `current()`: the question the expression belongs to, even inside brackets.
    case current
    /// `${name}`.
    case answer(String)
  }

  var start: Start
  /// Conditions in brackets straight after the start.
  var startPredicates: [Expression] = []
  var steps: [PathStep] = []
  /// Where it begins, in characters from the start of the expression.
  var offset: Int

  /// Whether it is `.` and nothing else.
  var isSelf: Bool { start == .context && startPredicates.isEmpty && steps.isEmpty }
}

/// One step of a path, with its conditions in brackets.
struct PathStep: Sendable {
  enum Axis: Sendable, Equatable {
    case child(String)
    case parent
    case anyChild
    case itself
  }

  var axis: Axis
  var predicates: [Expression] = []
}

/// Why an expression cannot be understood, where in it, and how to write it.
struct ExpressionFault: Error, Sendable, Hashable {
  /// Characters from the start of the expression.
  let offset: Int
  let message: String
  let advice: String
}
