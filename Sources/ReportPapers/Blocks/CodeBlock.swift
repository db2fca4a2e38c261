import CodeBoard
import Scheme

/// How the scheme keeps the Code, part by part, with each gap and its day.
///
/// The counts behind a gap are left out: of a dozen volunteers, one without vetting is somebody.
struct CodeBlock {
  let report: PeriodReport

  var parts: [ReportPart] {
    guard let board = report.code else { return [] }
    return [.table(sections(board))] + gaps(board)
  }

  private func sections(_ board: Board) -> ReportTable {
    var rows = CodeSection.allCases.map { section in
      [section.title] + Self.counts(board.lines(of: section))
    }
    rows.append(["All"] + Self.counts(board.lines))
    var table = ReportTable(
      "Requirements of the Code of Practice, by how they stand on \(board.day.words)",
      ["Part"] + Self.order.map(\.heading),
      rows: rows,
      note: "Met: shown by the records, the form or the program. Evidence: a document shows it."
        + " Declared: the scheme says so. Not shown: nothing is on record yet.")
    table.hasTotal = true
    return table
  }

  private func gaps(_ board: Board) -> [ReportPart] {
    guard !board.gaps.isEmpty else { return [.words("No gap is known.")] }
    let rows = board.gaps.map { line in
      [
        line.requirement.code.rawValue, line.requirement.sentence,
        line.until?.words ?? "no day set",
      ]
    }
    return [
      .table(
        ReportTable(
          "What is missing, and by when it is to be put right",
          ["Number", "What is asked", "By"], rows: rows, isWords: true))
    ]
  }

  static let order: [Standing] = [.met, .evidence, .declared, .gap, .notShown]

  static func counts(_ lines: [BoardLine]) -> [String] {
    order.map { Count.words(lines.count($0)) }
  }
}
