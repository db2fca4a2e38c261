/// Reads tokens into an expression, by the grammar of XPath 1.0.
struct ExpressionParser {
  /// The deepest nesting read.
  static let deepest = 64

  private let tokens: [(token: ExpressionToken, offset: Int)]
  private var at = 0
  private var depth = 0

  /// The expression, or the first thing wrong with it.
  static func parse(_ source: String) throws(ExpressionFault) -> Expression {
    var parser = ExpressionParser(tokens: try ExpressionLexer.tokens(of: source))
    let expression = try parser.expression()
    guard parser.token == .end else {
      throw parser.unexpected("Nothing should stand here.")
    }
    return expression
  }

  private init(tokens: [(token: ExpressionToken, offset: Int)]) { self.tokens = tokens }

  private var token: ExpressionToken { tokens[at].token }
  private var offset: Int { tokens[at].offset }

  private mutating func take() -> ExpressionToken {
    let taken = token
    if at < tokens.count - 1 { at += 1 }
    return taken
  }

  private mutating func take(_ wanted: ExpressionToken) -> Bool {
    guard token == wanted else { return false }
    _ = take()
    return true
  }

  private mutating func expect(_ wanted: ExpressionToken, _ name: String) throws(ExpressionFault) {
    guard take(wanted) else { throw unexpected("A \(name) is missing.") }
  }

  private func unexpected(_ message: String) -> ExpressionFault {
    ExpressionFault(
      offset: offset,
      message: token == .end ? "\(message) The expression ends too soon." : message,
      advice: "Check the brackets, commas and quotation marks.")
  }

  // MARK: Operators, weakest first

  private static let levels: [[BinaryOperator]] = [
    [.or], [.and], [.equal, .notEqual], [.less, .lessOrEqual, .greater, .greaterOrEqual],
    [.plus, .minus], [.times, .divided, .modulo],
  ]

  private mutating func expression() throws(ExpressionFault) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw ExpressionFault(
        offset: offset, message: "The expression is nested more than \(Self.deepest) deep.",
        advice: "Split it over several calculations.")
    }
    return try binary(level: 0)
  }

  private mutating func binary(level: Int) throws(ExpressionFault) -> Expression {
    guard level < Self.levels.count else { return try unary() }
    var left = try binary(level: level + 1)
    var length = 0
    while case .binary(let sign) = token, Self.levels[level].contains(sign) {
      let offset = offset
      _ = take()
      length += 1
      guard length < 500 else { throw unexpected("There are too many operators in a row.") }
      left = .binary(sign, left, try binary(level: level + 1), at: offset)
    }
    return left
  }

  private mutating func unary() throws(ExpressionFault) -> Expression {
    guard take(.minusSign) else { return try union() }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw unexpected("There are too many minus signs.") }
    return .negated(try unary())
  }

  private mutating func union() throws(ExpressionFault) -> Expression {
    var left = try operand()
    while token == .binary(.union) {
      let offset = offset
      _ = take()
      left = .binary(.union, left, try operand(), at: offset)
    }
    return left
  }

  // MARK: Operands

  private mutating func operand() throws(ExpressionFault) -> Expression {
    let start = offset
    switch token {
    case .number(let number):
      _ = take()
      return .number(number)
    case .text(let text):
      _ = take()
      return .text(text)
    case .openParenthesis:
      _ = take()
      let inside = try expression()
      try expect(.closeParenthesis, "closing parenthesis")
      return inside
    case .answer(let name):
      _ = take()
      return .path(try path(from: .answer(name), at: start))
    case .name(let name) where tokens[min(at + 1, tokens.count - 1)].token == .openParenthesis:
      return try call(name)
    case .slash:
      return .path(try rooted(at: start))
    case .name, .dot, .doubleDot, .star:
      return .path(try relative(at: start))
    case .doubleSlash, .at, .doubleColon:
      throw ExpressionFault(
        offset: start, message: "Only plain steps are read: no //, @ or axis::.",
        advice: "Write ${name}, ../name or /data/name.")
    default:
      throw unexpected("A value is missing.")
    }
  }

  private mutating func call(_ name: String) throws(ExpressionFault) -> Expression {
    let start = offset
    _ = take()
    _ = take()
    var arguments: [Expression] = []
    if !take(.closeParenthesis) {
      repeat {
        arguments.append(try expression())
      } while take(.comma)
      try expect(.closeParenthesis, "closing parenthesis")
    }
    guard name == "current", arguments.isEmpty else {
      return .call(name, arguments, at: start)
    }
    return .path(try path(from: .current, at: start))
  }

  private mutating func rooted(at start: Int) throws(ExpressionFault) -> PathExpression {
    var path = PathExpression(start: .root, offset: start)
    while take(.slash) { path.steps.append(try step()) }
    return path
  }

  private mutating func relative(at start: Int) throws(ExpressionFault) -> PathExpression {
    var path = PathExpression(start: .context, offset: start)
    let first = try step()
    if first.axis != .itself || !first.predicates.isEmpty { path.steps.append(first) }
    while take(.slash) { path.steps.append(try step()) }
    return path
  }

  private mutating func path(
    from begin: PathExpression.Start, at start: Int
  ) throws(ExpressionFault) -> PathExpression {
    var path = PathExpression(start: begin, offset: start)
    path.startPredicates = try predicates()
    while take(.slash) { path.steps.append(try step()) }
    return path
  }

  private mutating func step() throws(ExpressionFault) -> PathStep {
    let axis: PathStep.Axis
    switch token {
    case .name(let name): axis = .child(name)
    case .doubleDot: axis = .parent
    case .dot: axis = .itself
    case .star: axis = .anyChild
    default: throw unexpected("A name is missing after the slash.")
    }
    _ = take()
    guard at > 0, token != .doubleColon else {
      throw unexpected("Only plain steps are read: no axis::.")
    }
    return PathStep(axis: axis, predicates: try predicates())
  }

  private mutating func predicates() throws(ExpressionFault) -> [Expression] {
    var found: [Expression] = []
    while take(.openBracket) {
      found.append(try expression())
      try expect(.closeBracket, "closing bracket")
    }
    return found
  }
}
