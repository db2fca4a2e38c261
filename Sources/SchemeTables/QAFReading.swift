import CodeBoard
import Scheme
import Spreadsheets

/// Reads one row of the table of ICVA's criteria.
struct QAFReading {
  var cells: TableRow<QAFColumn>

  init(_ cells: TableRow<QAFColumn>) { self.cells = cells }

  /// The criterion, or nil with faults in `cells`.
  mutating func line(_ line: Int, seen: inout [String: Int]) -> QAFTable.Line? {
    let version = name(.version)
    let level = level()
    let reference = name(.reference)
    _ = cells.required(.text)
    let text = cells.text(.text, most: 4_000)
    let shownBy = requirements()
    guard let version, let level, let reference, let text, cells.faults.isEmpty else { return nil }
    if let first = seen.updateValue(line, forKey: "\(version)\u{1F}\(reference)") {
      cells.fault(
        .reference, "The same reference stands on line \(first).", "Delete one of the two rows.")
      return nil
    }
    return QAFTable.Line(
      line: line,
      criterion: QAFCriterion(
        version: version, level: level, reference: reference, text: text, shownBy: shownBy))
  }

  /// A name that can be typed on a command line.
  private mutating func name(_ column: QAFColumn) -> String? {
    guard let text = cells.required(column) else { return nil }
    guard Reference(text).isWellFormed else {
      cells.fault(
        column, "\u{201C}\(cells.shown(column))\u{201D} cannot be typed as a name.",
        "Write 1 to 40 letters, digits, dots, dashes or strokes, without a space.")
      return nil
    }
    return text
  }

  private mutating func level() -> QAFLevel? {
    guard let text = cells.required(.level) else { return nil }
    let plain = text.lowercased().filter(\.isLetter)
    if let level = QAFLevel.allCases.first(where: { $0.rawValue.filter(\.isLetter) == plain }) {
      return level
    }
    cells.fault(
      .level, "\u{201C}\(cells.shown(.level))\u{201D} is no level.",
      "Known: \(QAFLevel.allCases.map(\.rawValue).joined(separator: ", ")).")
    return nil
  }

  private mutating func requirements() -> [RequirementCode] {
    var found: [RequirementCode] = []
    for word in cells.list(.shownBy) {
      guard let code = RequirementCode(typed: String(word)) else {
        cells.fault(
          .shownBy, "\u{201C}\(word.prefix(40))\u{201D} is no requirement of the Code.",
          "Write C01 to C70, parted by ;.")
        continue
      }
      if !found.contains(code) { found.append(code) }
    }
    return found
  }
}
