import Pages

/// The parts as bare HTML, without styles and pictures, to be pasted into a site's own page.
enum PlainMarkup {
  static func markup(_ parts: [ReportPart]) -> [Markup] { parts.flatMap(markup) }

  private static func markup(_ part: ReportPart) -> [Markup] {
    switch part {
    case .heading(let level, let words): [.element("h\(min(level, 4))", words: words)]
    case .words(let words): [.element("p", words: words)]
    case .narrative(let words): [.element("p", words: words)]
    case .points(let points): [.element("ul", points.map { .element("li", words: $0) })]
    case .picture: []
    case .table(let table):
      [table.markup(isPlain: true)] + (table.note.map { [.element("p", words: $0)] } ?? [])
    case .exchange(let asked, let done, let when):
      [
        .element(
          "p",
          [
            .element("strong", words: "You said: "), .words(asked), .element("br", []),
            .element("strong", words: "They did: "), .words(done), .element("br", []),
            .words(when),
          ])
      ]
    }
  }
}

extension ReportTable {
  /// The table; plain ones have no classes.
  func markup(isPlain: Bool = false) -> Markup {
    let head = headings.map { Markup.element("th", ["scope": "col"], [.words($0)]) }
    let body = rows.enumerated().map { index, row in
      let isTotal = hasTotal && index == rows.count - 1
      return Markup.element(
        "tr", class: isTotal && !isPlain ? "total" : nil,
        row.enumerated().map { column, cell in
          column == 0
            ? .element("th", ["scope": "row"], [.words(cell)])
            : .element("td", words: cell)
        })
    }
    return .element(
      "table", class: isWords && !isPlain ? "words" : nil,
      [
        .element("caption", words: caption), .element("thead", [.element("tr", head)]),
        .element("tbody", body),
      ])
  }
}
