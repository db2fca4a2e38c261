import Pages

/// The parts as they stand on our own page.
struct StyledMarkup {
  private var tables = 0

  /// The parts in order; each table that is wide can be moved sideways on a narrow screen.
  mutating func markup(_ parts: [ReportPart]) -> [Markup] {
    var out: [Markup] = []
    for part in parts { out += markup(part) }
    return out
  }

  private mutating func markup(_ part: ReportPart) -> [Markup] {
    switch part {
    case .narrative(let words): return [.element("p", class: "own", words: words)]
    case .picture(let picture): return [picture]
    case .table(let table):
      tables += 1
      let note = table.note.map { [Markup.element("p", class: "note", words: $0)] } ?? []
      guard table.headings.count > 3 else { return [table.markup()] + note }
      let region = Markup.element(
        "div",
        [
          "class": "wide", "role": "region", "tabindex": "0",
          "aria-label": "Table \(tables): \(table.caption)",
        ], [table.markup()])
      return [region] + note
    case .exchange(let asked, let done, let when):
      return [
        .element(
          "div", class: "exchange",
          [
            .element("p", [.element("strong", words: "You said: "), .words(asked)]),
            .element("p", [.element("strong", words: "They did: "), .words(done)]),
            .element("p", class: "note", words: when),
          ])
      ]
    default: return PlainMarkup.markup([part])
    }
  }
}
