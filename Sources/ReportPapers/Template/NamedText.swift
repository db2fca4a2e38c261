import YAMLText

/// A text with named figures in braces.
///
/// `{visits.made}` is the number, `{visits.made|visit|visits}` the number with the word that fits
/// it. A brace of its own is written twice: `{{`.
enum NamedText {
  enum Piece: Hashable {
    case words(String)
    case figure(String, one: String?, many: String?)
    /// A brace that is never closed.
    case open(String)
  }

  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var words = ""
    var rest = Substring(text)
    func flush() {
      if !words.isEmpty { pieces.append(.words(words)) }
      words = ""
    }
    while let character = rest.popFirst() {
      guard character == "{" else {
        // A closing brace may be written twice as well.
        if character == "}", rest.first == "}" { rest.removeFirst() }
        words.append(character)
        continue
      }
      if rest.first == "{" {
        rest.removeFirst()
        words.append("{")
        continue
      }
      flush()
      guard let end = rest.firstIndex(of: "}") else {
        pieces.append(.open(String(rest)))
        return pieces
      }
      let parts = rest[..<end].split(separator: "|", omittingEmptySubsequences: false)
        .map { String($0.drop { $0 == " " }) }
      pieces.append(
        .figure(
          parts[0], one: parts.count > 1 ? parts[1] : nil,
          many: parts.count > 2 ? parts[2] : nil))
      rest = rest[rest.index(after: end)...]
    }
    flush()
    return pieces
  }

  /// The text with every figure put in; what has no name of ours is left out.
  static func filled(_ text: String, _ figures: NamedFigures) -> String {
    pieces(of: text).map { piece in
      switch piece {
      case .words(let words): words
      case .open(let rest): rest
      case .figure(let name, let one, let many): figures[name]?.text(one, many) ?? ""
      }
    }.joined()
  }
}

extension NamedFigure {
  /// The figure, with the word that fits its number where words are given.
  func text(_ one: String?, _ many: String?) -> String {
    guard let one else { return text }
    if case .count(.count(let number)) = self { return Count.words(number, one, many) }
    return "\(text) \(many ?? one + "s")"
  }
}

extension NamedText.Piece {
  /// How the piece begins in a file; nil for words.
  var opening: String? {
    switch self {
    case .words: nil
    case .figure(let name, _, _): "{" + name
    case .open(let rest): "{" + rest.prefix { !$0.isNewline }
    }
  }

  /// What is wrong with the piece; nil where nothing is.
  func fault(in figures: NamedFigures, at place: YAMLPlace) -> TemplateFault? {
    switch self {
    case .words: return nil
    case .open:
      return TemplateFault(
        at: place, "A brace is opened and never closed.", "Close it, or write {{ for a brace.")
    case .figure(let name, _, _):
      guard figures[name] == nil else { return nil }
      let last = name.split(separator: ".").last
      let near = figures.names.filter { $0.split(separator: ".").last == last }
      return TemplateFault(
        at: place, "There is no figure “\(name)”.",
        near.isEmpty
          ? "Known: \(figures.names.joined(separator: ", "))."
          : "Did you mean \(near.joined(separator: " or "))?")
    }
  }
}
