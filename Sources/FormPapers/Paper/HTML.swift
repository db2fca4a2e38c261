/// A piece of an HTML page, escaped when it is written.
enum HTML {
  case text(String)
  case element(String, attributes: [(String, String)], content: [HTML])

  /// An element with a class, or none.
  static func tag(_ name: String, _ style: String? = nil, _ content: [HTML]) -> HTML {
    .element(name, attributes: style.map { [("class", $0)] } ?? [], content: content)
  }

  /// An element that holds words alone.
  static func tag(_ name: String, _ style: String? = nil, words: String) -> HTML {
    tag(name, style, [.text(words)])
  }

  /// Elements that HTML writes without an end tag.
  private static let void: Set<String> = ["meta", "br", "hr"]

  func write(to page: inout String) {
    switch self {
    case .text(let text): page += Self.escaped(text)
    case .element(let name, let attributes, let content):
      page += "<\(name)"
      for (key, value) in attributes {
        page += " \(key)=\"\(Self.escaped(value))\""
      }
      page += ">"
      guard !Self.void.contains(name) else { return }
      for item in content {
        // A style sheet is no text of the page: an escaped quotation mark would end its rule.
        if name == "style", case .text(let sheet) = item {
          page += sheet
        } else {
          item.write(to: &page)
        }
      }
      page += "</\(name)>"
      if Self.blocks.contains(name) { page += "\n" }
    }
  }

  private static let blocks: Set<String> = [
    "head", "body", "title", "style", "section", "div", "p", "h1", "h2", "h3", "table", "tr", "li",
    "header",
  ]

  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.append(character)
      }
    }
    return out
  }
}
