/// Splits an expression into tokens, each with where it begins.
struct ExpressionLexer {
  /// The longest expression read, in bytes.
  static let longest = 10_000

  private let bytes: [UInt8]
  private var at = 0
  private var tokens: [(token: ExpressionToken, offset: Int)] = []

  static func tokens(
    of source: String
  ) throws(ExpressionFault) -> [(token: ExpressionToken, offset: Int)] {
    var lexer = ExpressionLexer(bytes: Array(source.utf8))
    guard lexer.bytes.count <= longest else {
      throw ExpressionFault(
        offset: 0, message: "The expression is longer than \(longest) characters.",
        advice: "Split it over several calculations.")
    }
    while try lexer.next() {}
    lexer.tokens.append((.end, lexer.bytes.count))
    return lexer.tokens
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func peek(_ ahead: Int = 0) -> UInt8 {
    at + ahead < bytes.count ? bytes[at + ahead] : 0
  }

  private mutating func next() throws(ExpressionFault) -> Bool {
    while at < bytes.count, [32, 9, 10, 12, 13].contains(bytes[at]) { at += 1 }
    guard at < bytes.count else { return false }
    let start = at
    let token = try token()
    tokens.append((token, start))
    return true
  }

  private mutating func token() throws(ExpressionFault) -> ExpressionToken {
    let start = at
    let isAfterOperand = tokens.last?.token.endsOperand ?? false
    if let sign = sign(isAfterOperand: isAfterOperand) { return sign }
    let byte = peek()
    if byte == UInt8(ascii: "$") { return try answer() }
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") { return try text(closing: byte) }
    if Self.isDigit(byte) || byte == UInt8(ascii: ".") { return number() }
    guard Self.isLetter(byte) else {
      throw ExpressionFault(
        offset: start, message: "“\(Self.character(in: bytes, at: start))” means nothing here.",
        advice: "Check for a missing quotation mark or bracket.")
    }
    let word = name()
    if isAfterOperand {
      guard let sign = Self.words[word] else {
        throw ExpressionFault(
          offset: start, message: "“\(word)” stands where an operator should.",
          advice: "Write and, or, div, mod, or a sign between the two.")
      }
      return .binary(sign)
    }
    return .name(word)
  }

  private static let words: [String: BinaryOperator] = [
    "and": .and, "or": .or, "div": .divided, "mod": .modulo,
  ]

  private mutating func sign(isAfterOperand: Bool) -> ExpressionToken? {
    for (spelling, token) in Self.pairs where peek() == spelling.0 && peek(1) == spelling.1 {
      at += 2
      return token
    }
    switch peek() {
    case UInt8(ascii: "*"):
      at += 1
      return isAfterOperand ? .binary(.times) : .star
    case UInt8(ascii: "-"):
      at += 1
      return isAfterOperand ? .binary(.minus) : .minusSign
    case UInt8(ascii: ".") where !Self.isDigit(peek(1)):
      at += 1
      return .dot
    default:
      guard let token = Self.singles[peek()] else { return nil }
      at += 1
      return token
    }
  }

  private static let pairs: [((UInt8, UInt8), ExpressionToken)] = [
    ((UInt8(ascii: "!"), UInt8(ascii: "=")), .binary(.notEqual)),
    ((UInt8(ascii: "<"), UInt8(ascii: "=")), .binary(.lessOrEqual)),
    ((UInt8(ascii: ">"), UInt8(ascii: "=")), .binary(.greaterOrEqual)),
    ((UInt8(ascii: "/"), UInt8(ascii: "/")), .doubleSlash),
    ((UInt8(ascii: "."), UInt8(ascii: ".")), .doubleDot),
    ((UInt8(ascii: ":"), UInt8(ascii: ":")), .doubleColon),
  ]

  private static let singles: [UInt8: ExpressionToken] = [
    UInt8(ascii: "="): .binary(.equal), UInt8(ascii: "<"): .binary(.less),
    UInt8(ascii: ">"): .binary(.greater), UInt8(ascii: "+"): .binary(.plus),
    UInt8(ascii: "|"): .binary(.union), UInt8(ascii: "/"): .slash,
    UInt8(ascii: "["): .openBracket, UInt8(ascii: "]"): .closeBracket,
    UInt8(ascii: "("): .openParenthesis, UInt8(ascii: ")"): .closeParenthesis,
    UInt8(ascii: ","): .comma, UInt8(ascii: "@"): .at,
  ]

  private mutating func answer() throws(ExpressionFault) -> ExpressionToken {
    let start = at
    let inside = bytes[min(at + 2, bytes.count)...].prefix { $0 != UInt8(ascii: "}") }
    let name = String(decoding: inside, as: UTF8.self).filter { $0 != " " }
    guard peek(1) == UInt8(ascii: "{"), at + 2 + inside.count < bytes.count, Names.isName(name)
    else {
      throw ExpressionFault(
        offset: start, message: "A dollar sign must begin a name in braces.",
        advice: "Write ${name}, with the name of a question.")
    }
    at += inside.count + 3
    return .answer(name)
  }

  private mutating func text(closing: UInt8) throws(ExpressionFault) -> ExpressionToken {
    let inside = bytes[(at + 1)...].prefix { $0 != closing }
    guard at + 1 + inside.count < bytes.count else {
      throw ExpressionFault(
        offset: at, message: "The text that begins here never ends.",
        advice: "Close it with the same quotation mark.")
    }
    at += inside.count + 2
    return .text(String(decoding: inside, as: UTF8.self))
  }

  private mutating func number() -> ExpressionToken {
    let start = at
    var hasPoint = false
    while Self.isDigit(peek()) || (peek() == UInt8(ascii: ".") && !hasPoint) {
      hasPoint = hasPoint || peek() == UInt8(ascii: ".")
      at += 1
    }
    let digits = String(decoding: bytes[start..<at], as: UTF8.self)
    return .number(Double(digits.hasSuffix(".") ? digits + "0" : digits) ?? .nan)
  }

  private mutating func name() -> String {
    let start = at
    while Self.isLetter(peek()) || Self.isDigit(peek()) || isNameMark { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  /// A hyphen, point or single colon inside a name: `jr:choice-name`.
  private var isNameMark: Bool {
    switch peek() {
    case UInt8(ascii: "-"), UInt8(ascii: "."): true
    case UInt8(ascii: ":"): peek(1) != UInt8(ascii: ":") && Self.isLetter(peek(1))
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte) || byte == 95
  }

  private static func character(in bytes: [UInt8], at index: Int) -> String {
    let rest = String(decoding: bytes[index...].prefix(8), as: UTF8.self)
    return rest.first.map { String($0) } ?? ""
  }
}
