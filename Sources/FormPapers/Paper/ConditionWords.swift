/// The words and signs of a condition, as an XPath expression has them.
enum ConditionWord: Hashable {
  /// `${name}`.
  case answer(String)
  case text(String)
  case number(String)
  /// A name: of a function, or `and`, `or`.
  case name(String)
  /// `=`, `!=`, `(`, `,` and the like.
  case sign(String)

  /// The words of an expression in order; nil where something else stands in it.
  static func words(of source: String) -> [ConditionWord]? {
    var words: [ConditionWord] = []
    var rest = source[...]
    while let character = rest.first {
      if character.isWhitespace {
        rest.removeFirst()
      } else if rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") {
        words.append(.answer(rest.dropFirst(2)[..<end].filter { $0 != " " }))
        rest = rest[rest.index(after: end)...]
      } else if character == "'" || character == "\"" {
        let inner = rest.dropFirst()
        guard let end = inner.firstIndex(of: character) else { return nil }
        words.append(.text(String(inner[..<end])))
        rest = inner[inner.index(after: end)...]
      } else if character.isNumber {
        let digits = rest.prefix { $0.isNumber || $0 == "." }
        words.append(.number(String(digits)))
        rest = rest.dropFirst(digits.count)
      } else if character.isLetter {
        let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == ":" }
        words.append(.name(String(name)))
        rest = rest.dropFirst(name.count)
      } else {
        guard
          let sign = ["!=", "<=", ">=", "=", "<", ">", "(", ")", ","].first(where: rest.hasPrefix)
        else { return nil }
        words.append(.sign(sign))
        rest = rest.dropFirst(sign.count)
      }
    }
    return words
  }
}
