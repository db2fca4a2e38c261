import Actions
import Findings
import Scheme
import SchemeOffice

/// Themes by suite as people read them.
struct MatrixText {
  private let seen: ThemeMatrixSeen

  init(_ seen: ThemeMatrixSeen) { self.seen = seen }

  var text: String {
    let matrix = seen.matrix
    let days = "\(Words.day(seen.days.lowerBound)) to \(Words.day(seen.days.upperBound))"
    let visits = matrix.suites.map { "\($0) \(matrix.visits[$0] ?? 0)" }
    let head = "Visits with a report, \(days): \(Words.list(visits))."
    guard !matrix.themes.isEmpty else { return head + "\n\nNothing was raised, then or before." }
    return [head, table, verdict].joined(separator: "\n\n")
  }

  /// Suites across; the theme stands last, where it may wrap.
  private var table: String {
    let suites = seen.matrix.suites
    let rows = seen.matrix.themes.map { theme in
      suites.map { cell($0, theme) } + [seen.themes.label(theme)]
    }
    let headings = suites.map(\.rawValue) + ["THEME: visits that raised it / chance explains"]
    let widths = suites.indices.map { column in
      ([headings] + rows).map { $0[column].count }.max() ?? 0
    }
    return ([headings] + rows).map { row in
      let cells = zip(row, widths).map { cell, width in
        String(repeating: " ", count: width - cell.count) + cell
      }
      return (cells + [row[row.count - 1]]).joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private func cell(_ suite: SuiteCode, _ theme: Theme) -> String {
    guard let cell = seen.matrix.cell(suite, theme) else { return "-" }
    let limit = cell.limit.map(String.init) ?? "-"
    return "\(cell.raised.visits) / \(limit)" + (cell.isBeyondChance ? " *" : "  ")
  }

  private var verdict: String {
    let beyond = seen.matrix.beyondChance
    guard !beyond.isEmpty else {
      return "Nothing here is more than chance explains."
    }
    return beyond.map { suite, theme, cell in
      let expected = Words.count(cell.raised.visits, "visit")
      let usual = Words.tenths(cell.expected)
      return "* \(seen.themes.label(theme)) at \(suite): more than chance explains. \(expected)"
        + " raised it where the scheme's own rate gives \(usual)."
    }.joined(separator: "\n")
  }
}

extension Words {
  /// `2.4`: a number with one digit after the point.
  static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
