import Actions
import Findings
import Scheme
import SchemeOffice

/// Themes by suite as JSON tells them.
struct MatrixFacts: Encodable {
  let firstDay: String
  let lastDay: String
  /// The chance that a table in which nothing happened has any false call.
  let falseCalls: Double
  /// The level of each cell's limit.
  let level: Double
  let visits: [String: Int]
  let cells: [Cell]

  struct Cell: Encodable {
    let suite: String
    let theme: String
    let label: String
    let visits: Int
    let concerns: Int
    let expected: Double
    let limit: Int?
    let chance: Double
    let moreThanChanceExplains: Bool
  }

  init(_ seen: ThemeMatrixSeen) {
    let matrix = seen.matrix
    firstDay = seen.days.lowerBound.description
    lastDay = seen.days.upperBound.description
    falseCalls = ThemeMatrix.falseCalls
    level = matrix.level
    visits = Dictionary(
      uniqueKeysWithValues: matrix.suites.map { ($0.rawValue, matrix.visits[$0] ?? 0) })
    cells = matrix.suites.flatMap { suite in
      matrix.themes.compactMap { theme in
        matrix.cell(suite, theme).map { cell in
          Cell(
            suite: suite.rawValue, theme: theme.rawValue, label: seen.themes.label(theme),
            visits: cell.raised.visits, concerns: cell.raised.concerns, expected: cell.expected,
            limit: cell.limit, chance: cell.chance, moreThanChanceExplains: cell.isBeyondChance)
        }
      }
    }
  }
}
