import Pages

extension Paper {
  /// The paper as one HTML page for A4: no script, nothing fetched, black on white.
  public var html: String { page(size: .letter) }

  /// The page in a size of type.
  func page(size: PaperStyle) -> String {
    let head = Markup.element(
      "head",
      [
        .element("meta", ["charset": "utf-8"], []),
        .element(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"], []),
        // A paper opened from a folder must not be told to any server that is linked in it.
        .element("meta", ["name": "referrer", "content": "no-referrer"], []),
        .element("title", words: title),
        .element("style", words: size.sheet(footer: footer)),
      ])
    let top: [Markup] = [
      .element("h1", words: title), .element("p", class: "subtitle", words: subtitle),
    ]
    let body = Markup.element("body", [.element("main", top + blocks.map(\.markup))])
    return "<!DOCTYPE html>\n" + Markup.element("html", ["lang": "en-GB"], [head, body]).html
  }
}

extension PaperBlock {
  /// The part as HTML.
  var markup: Markup {
    switch self {
    case .heading(let words): .element("h2", words: words)
    case .words(let words): .element("p", words: words)
    case .warning(let words): .element("p", class: "warning", words: words)
    case .points(let points): .element("ul", points.map { .element("li", words: $0) })
    case .table(let table): table.markup
    }
  }
}

extension PaperTable {
  fileprivate var markup: Markup {
    let head = headings.map { Markup.element("th", ["scope": "col"], [.words($0)]) }
    let body = rows.map { row in
      Markup.element(
        "tr",
        row.enumerated().map { column, cell in
          column == 0
            ? .element("th", ["scope": "row"], Self.lines(cell))
            : .element("td", Self.lines(cell))
        })
    }
    return .element(
      "table", [.element("thead", [.element("tr", head)]), .element("tbody", body)])
  }

  private static func lines(_ cell: String) -> [Markup] {
    let lines = cell.split(separator: "\n", omittingEmptySubsequences: false)
    return Array(
      lines.map { [Markup.words(String($0))] }.joined(separator: [.element("br", [:], [])]))
  }
}
