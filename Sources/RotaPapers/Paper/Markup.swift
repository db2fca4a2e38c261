/// A piece of an HTML page, escaped when it is written.
enum Markup {
  case words(String)
  case element(String, [String: String], [Markup])

  /// An element, with a class or without one.
  static func element(_ name: String, class style: String? = nil, _ inside: [Markup]) -> Markup {
    .element(name, style.map { ["class": $0] } ?? [:], inside)
  }

  /// An element around words alone.
  static func element(_ name: String, class style: String? = nil, words: String) -> Markup {
    element(name, class: style, [.words(words)])
  }

  /// The piece as HTML.
  var html: String {
    switch self {
    case .words(let words): return Self.escaped(words)
    case .element(let name, let attributes, let inside):
      let written = attributes.sorted { $0.key < $1.key }.map { key, value in
        " \(key)=\"\(Self.escaped(value).replacing("\"", with: "&quot;"))\""
      }
      let opening = "<\(name)\(written.joined())>"
      guard !Self.alone.contains(name) else { return opening }
      let end = Self.inline.contains(name) ? "" : "\n"
      return opening + inside.map(\.html).joined() + "</\(name)>" + end
    }
  }

  private static let alone: Set<String> = ["meta", "br"]
  private static let inline: Set<String> = ["strong", "a", "th", "td"]

  /// Quotation marks stay as they are: a style sheet needs its own, and words can do without.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      default: out.unicodeScalars.append(character)
      }
    }
    return out
  }
}
