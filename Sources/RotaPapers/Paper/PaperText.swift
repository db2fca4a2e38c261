import Pages

extension Paper {
  /// The paper as plain text for a letter by mail, in lines of at most 72 characters.
  public var text: String {
    let rule = String(repeating: "=", count: title.count)
    let top = [title, rule] + TextLines.broken(subtitle)
    let lines = (top + blocks.flatMap { [""] + $0.lines }).joined(separator: "\n") + "\n"
    return lines.replacing(PaperWords.fixedSpace, with: " ")
  }
}

extension PaperBlock {
  /// The part in lines of plain text.
  fileprivate var lines: [String] {
    switch self {
    case .heading(let words): [words.uppercased()]
    case .words(let words): TextLines.broken(words)
    case .warning(let words): TextLines.broken(words, first: "** ", rest: "   ")
    case .points(let points):
      points.flatMap { TextLines.broken($0, first: "- ", rest: "  ") }
    case .table(let table): table.lines
    }
  }
}

extension PaperTable {
  /// A row as a small list, because columns fall apart in a letter by mail.
  fileprivate var lines: [String] {
    rows.enumerated().flatMap { index, row in
      (index == 0 ? [] : [""])
        + zip(headings, row).enumerated().flatMap { column, pair in
          let cell = pair.1.split(separator: "\n").joined(separator: ", ")
          guard column > 0 else { return TextLines.broken(cell) }
          guard !cell.isEmpty else { return [] }
          return TextLines.broken("\(pair.0): \(cell)", first: "  ", rest: "    ")
        }
    }
  }
}
