/// A piece of an HTML page or of a picture in one, escaped when it is written.
public enum Markup: Sendable {
  /// Words as a person reads them.
  case words(String)
  /// An element with its attributes, in the order in which they are written.
  case element(String, KeyValuePairs<String, String>, [Markup])

  /// An element, with a class or without one.
  public static func element(
    _ name: String, class style: String? = nil, _ inside: [Markup]
  ) -> Markup {
    guard let style else { return .element(name, [:], inside) }
    return .element(name, ["class": style], inside)
  }

  /// An element around words alone.
  public static func element(
    _ name: String, class style: String? = nil, words: String
  ) -> Markup {
    element(name, class: style, [.words(words)])
  }

  /// The piece as HTML.
  public var html: String {
    var page = ""
    write(to: &page)
    return page
  }

  /// Writes the piece behind what a page holds already.
  public func write(to page: inout String) {
    switch self {
    case .words(let words): Self.write(words, to: &page)
    case .element(let name, let attributes, let inside):
      page += "<\(name)"
      for (key, value) in attributes {
        page += " \(key)=\""
        Self.write(value, to: &page, isAttribute: true)
        page += "\""
      }
      page += ">"
      guard !Self.void.contains(name) else { return }
      for piece in inside {
        if name == "style", case .words(let sheet) = piece {
          Self.write(sheet: sheet, to: &page)
        } else {
          piece.write(to: &page)
        }
      }
      page += "</\(name)>"
      if Self.blocks.contains(name) { page += "\n" }
    }
  }

  /// Elements that HTML writes without an end tag.
  private static let void: Set<String> = ["meta", "br", "hr", "img", "col"]

  /// Elements behind which the line ends: white space there shows on no page.
  private static let blocks: Set<String> = [
    "head", "body", "title", "style", "main", "header", "footer", "nav", "section", "article",
    "div", "p", "h1", "h2", "h3", "h4", "table", "caption", "thead", "tbody", "tr", "ul", "ol",
    "li", "dl", "dd", "figure", "figcaption", "blockquote", "svg", "details", "summary",
  ]

  private static func write(_ text: String, to page: inout String, isAttribute: Bool = false) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": page += "&amp;"
      case "<": page += "&lt;"
      case ">": page += "&gt;"
      case "\"" where isAttribute: page += "&quot;"
      // No page may hold these, however they came into a text.
      case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}", "\u{7F}"..."\u{9F}": page += " "
      default: page.unicodeScalars.append(scalar)
      }
    }
  }

  /// A style sheet is no text of the page: escaped, its quotation marks would end its rules.
  private static func write(sheet: String, to page: inout String) {
    page += sheet.replacing("<", with: "\\3C ")
  }
}
