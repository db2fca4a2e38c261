/// Words for people, in each language of a form; `${name}` in them stands for that answer.
public struct FormText: Sendable, Hashable {
  /// The text in the form's first language, which stands in for languages left out.
  public let first: String
  /// The text by language code, where it was written by language.
  public let byLanguage: [String: String]
  /// Where it begins in the file.
  public let line: Int
  public let column: Int

  /// One text, or one for each language.
  public init(_ first: String, byLanguage: [String: String] = [:], line: Int = 0, column: Int = 0) {
    self.first = first
    self.byLanguage = byLanguage
    self.line = line
    self.column = column
  }

  /// The text in a language, or in the first where that one was left out.
  public func text(in language: String) -> String { byLanguage[language] ?? first }

  /// Every text written, the first included.
  public var texts: [String] { byLanguage.isEmpty ? [first] : byLanguage.values.sorted() }

  /// The names that `${name}` in any of the texts refers to.
  public var namesReferred: [String] {
    texts.flatMap { text in
      FormTextPiece.pieces(of: text).compactMap { piece in
        if case .answer(let name) = piece { name } else { nil }
      }
    }
  }
}

/// A stretch of words, or the place of an answer among them.
public enum FormTextPiece: Sendable, Hashable {
  case words(String)
  /// What `${name}` stands for.
  case answer(String)

  /// The words and answers that a text is made of, in order.
  public static func pieces(of text: String) -> [FormTextPiece] {
    var pieces: [FormTextPiece] = []
    var words = ""
    var rest = text[...]
    while let character = rest.first {
      if rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") {
        let name = rest[rest.index(rest.startIndex, offsetBy: 2)..<end]
        if !words.isEmpty { pieces.append(.words(words)) }
        words = ""
        pieces.append(.answer(name.filter { $0 != " " }))
        rest = rest[rest.index(after: end)...]
      } else {
        words.append(character)
        rest.removeFirst()
      }
    }
    if !words.isEmpty { pieces.append(.words(words)) }
    return pieces
  }
}
