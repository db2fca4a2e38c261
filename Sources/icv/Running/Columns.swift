/// Rows under headings, aligned; the last column wraps so that 80 characters hold a line.
struct Columns {
  private let headings: [String]
  private var rows: [[String]] = []
  private let width = 80

  init(_ headings: String...) { self.headings = headings }

  mutating func add(_ cells: String...) { rows.append(cells) }

  /// The table, or a sentence where it has no rows.
  func text(ifEmpty: String) -> String {
    guard !rows.isEmpty else { return ifEmpty }
    let all = [headings] + rows
    let widths = headings.indices.map { column in
      all.map { $0[column].count }.max() ?? 0
    }
    let indent = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    return all.map { line($0, widths, indent) }.joined(separator: "\n")
  }

  private func line(_ cells: [String], _ widths: [Int], _ indent: Int) -> String {
    var text = ""
    for (cell, width) in zip(cells, widths).dropLast() {
      text += cell + String(repeating: " ", count: width - cell.count + 2)
    }
    let last = Columns.wrapped(cells.last ?? "", width: max(16, width - indent))
    let pad = "\n" + String(repeating: " ", count: indent)
    text += last.joined(separator: pad)
    return text.trimmingEnd
  }

  /// A text in lines of at most so many characters, broken at spaces where there are any.
  static func wrapped(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var lines: [String] = []
      var line = ""
      for word in paragraph.split(separator: " ") {
        if !line.isEmpty, line.count + 1 + word.count > width {
          lines.append(line)
          line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
      }
      return lines + [line]
    }
  }
}

extension String {
  /// Without the spaces at its end.
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

/// Facts beside their names, aligned, long ones wrapped.
struct FactList {
  private var facts: [(name: String, value: String)] = []

  init() {}

  /// Adds a fact; an empty one is left out.
  mutating func add(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    facts.append((name, value))
  }

  var text: String {
    let width = (facts.map(\.name.count).max() ?? 0) + 2
    return facts.map { name, value in
      let pad = String(repeating: " ", count: width)
      let lines = Columns.wrapped(value, width: max(20, 80 - width))
      return name + pad.dropFirst(name.count) + lines.joined(separator: "\n" + pad)
    }.joined(separator: "\n")
  }
}
