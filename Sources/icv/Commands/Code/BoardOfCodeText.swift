import CodeBoard
import RecordKeeping
import Scheme
import SchemeOffice

/// The board in columns that fit a hundred characters.
struct BoardOfCodeText {
  let seen: CodeBoardSeen
  let gapsOnly: Bool

  init(_ seen: CodeBoardSeen, gapsOnly: Bool) {
    self.seen = seen
    self.gapsOnly = gapsOnly
  }

  /// Widths of number, sentence, standing and what shows it, with two spaces between.
  private static let widths = [3, 40, 9, 42]

  var text: String {
    let board = seen.board
    var out = [
      "The Code of Practice, counted over \(board.facts.days.words)",
      Self.summary(board.lines) + (seen.founding.isPractice ? ". PRACTICE" : ""),
    ]
    for section in CodeSection.allCases {
      let lines = board.lines(of: section)
      let shown = lines.filter { !gapsOnly || !$0.standing.isShown }
      guard !shown.isEmpty else { continue }
      out += ["", "\(section.rawValue) \(section.title): \(Self.summary(lines))"]
      out += shown.flatMap(row)
    }
    if gapsOnly, board.lines.allSatisfy(\.standing.isShown) { out.append("Nothing is missing.") }
    return out.joined(separator: "\n")
  }

  /// `20 met, 3 evidence, 1 declared, 2 gap, 44 not shown`, without what there is none of.
  static func summary(_ lines: [BoardLine]) -> String {
    Standing.allCases.filter { lines.count($0) > 0 }
      .map { "\(lines.count($0)) \($0.label)" }.joined(separator: ", ")
  }

  private func row(_ line: BoardLine) -> [String] {
    let cells = [
      line.requirement.code.rawValue, line.requirement.sentence, line.standing.label,
      Self.shown(line),
    ]
    let columns = zip(cells, Self.widths).map { Columns.wrapped($0, width: $1) }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { index in
      var text = ""
      for (column, width) in zip(columns, Self.widths) {
        let piece = index < column.count ? column[index] : ""
        text += piece + String(repeating: " ", count: max(0, width - piece.count) + 2)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// What shows it, with its day, and by when a gap is to be closed.
  static func shown(_ line: BoardLine) -> String {
    var words = line.shownBy
    if let day = line.day, line.author != nil { words += " (\(Words.day(day)))" }
    if line.standing == .gap {
      words += "; " + (line.until.map { "by " + Words.day($0) } ?? "no day set")
    }
    return words
  }
}
