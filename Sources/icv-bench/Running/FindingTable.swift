/// Findings set out in columns.
struct FindingTable {
  private let rows: [[String]]

  /// A table with its headings.
  init(_ findings: [Finding]) {
    let headings = ["what", "ours", "peer", "ratio", "goal", "holds", "peak memory"]
    rows = [headings] + findings.map(FindingTable.cells)
  }

  private static func cells(_ finding: Finding) -> [String] {
    let peerMemory = finding.peerMemory.map { ", peer " + Amount.memory($0) } ?? ""
    return [
      finding.what, finding.ours, finding.peer ?? "",
      finding.ratio.map { Amount.places($0, 2) } ?? "", finding.goal ?? "",
      finding.holds.map { $0 ? "yes" : "NO" } ?? "",
      finding.memory.map { Amount.memory($0) + peerMemory } ?? "",
    ]
  }

  /// The table's lines.
  var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
