import Pages

/// The parts as plain text, in lines that a letter by mail keeps as they are.
enum PlainText {
  static func text(_ parts: [ReportPart]) -> String {
    parts.flatMap(lines).joined(separator: "\n") + "\n"
  }

  private static func lines(_ part: ReportPart) -> [String] {
    switch part {
    case .heading(1, let words): [words, String(repeating: "=", count: words.count), ""]
    case .heading(let level, let words):
      level == 2 ? ["", words.uppercased(), ""] : ["", words, ""]
    case .words(let words), .narrative(let words): TextLines.broken(words) + [""]
    case .points(let points):
      points.flatMap { TextLines.broken($0, first: "- ", rest: "  ") } + [""]
    case .picture: []
    case .table(let table): table.lines + [""]
    case .exchange(let asked, let done, let when):
      TextLines.broken("You said: \(asked)") + TextLines.broken("They did: \(done)")
        + TextLines.broken(when) + [""]
    }
  }
}

extension ReportTable {
  /// A row as a small list, because columns fall apart in a letter by mail.
  fileprivate var lines: [String] {
    TextLines.broken(caption + ":")
      + rows.flatMap { row in
        let cells = zip(headings, row).dropFirst().map { "\($0) \($1)" }
        return TextLines.broken(
          "\(row.first ?? ""): \(cells.joined(separator: "; "))", first: "- ", rest: "  ")
      }
  }
}
