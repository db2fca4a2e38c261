/// What an expression is spelt with.
enum ExpressionToken: Sendable, Equatable {
  case number(Double)
  case text(String)
  /// `${name}`
  case answer(String)
  case name(String)
  case binary(BinaryOperator)
  /// A star standing for any name.
  case star
  case slash, doubleSlash
  case openBracket, closeBracket
  case openParenthesis, closeParenthesis
  case dot, doubleDot
  case comma
  case minusSign
  case at
  case doubleColon
  case end

  /// Whether a word or star after this is an operator (XPath 1.0, 3.7).
  var endsOperand: Bool {
    switch self {
    case .number, .text, .answer, .name, .star, .closeBracket, .closeParenthesis, .dot,
      .doubleDot:
      true
    default: false
    }
  }
}
