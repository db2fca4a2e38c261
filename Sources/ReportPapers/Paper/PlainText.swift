/// The parts as plain text, in lines that a letter by mail keeps as they are.
enum PlainText {
  private static let width = 72

  static func text(_ parts: [ReportPart]) -> String {
    parts.flatMap(lines).joined(separator: "\n") + "\n"
  }

  private static func lines(_ part: ReportPart) -> [String] {
    switch part {
    case .heading(1, let words): [words, String(repeating: "=", count: words.count), ""]
    case .heading(let level, let words):
      level == 2 ? ["", words.uppercased(), ""] : ["", words, ""]
    case .words(let words), .narrative(let words): broken(words) + [""]
    case .points(let points): points.flatMap { broken($0, first: "- ", rest: "  ") } + [""]
    case .picture: []
    case .table(let table): table.lines + [""]
    case .exchange(let asked, let done, let when):
      broken("You said: \(asked)") + broken("They did: \(done)") + broken(when) + [""]
    }
  }

  /// A text broken at its spaces.
  static func broken(_ text: String, first: String = "", rest: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        (line, isEmpty) = (rest, true)
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }
}

extension ReportTable {
  /// A row as a small list, because columns fall apart in a letter by mail.
  fileprivate var lines: [String] {
    PlainText.broken(caption + ":")
      + rows.flatMap { row in
        let cells = zip(headings, row).dropFirst().map { "\($0) \($1)" }
        return PlainText.broken(
          "\(row.first ?? ""): \(cells.joined(separator: "; "))", first: "- ", rest: "  ")
      }
  }
}
