import Actions
import ArgumentParser
import Findings
import Scheme
import SchemeOffice

/// `icv concern matrix`: themes by suite, and which are more than chance explains.
struct ConcernMatrix: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix", abstract: "Themes by suite: what is more than chance explains.",
    discussion: """
      Examples:
        icv concern matrix --period 2026-Q1
        icv concern matrix --period 2026-04-01..2026-09-30 --json

      Each cell is how many visits raised the theme, and after the stroke the most that chance
      explains. It is compared with the scheme's own rate everywhere else: the other suites in the
      period, and every suite in the two years before. The limits are exact for counts (Poisson),
      and the five in a hundred of a false call are shared out over all cells of the table, so
      that nothing is called in nineteen of twenty tables in which nothing happened.
      """)

  @Option(help: "2026-Q1, 2026-27, 2026-04, or DAY..DAY.") var period: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).themeMatrix(
      TypedPeriod.days(period), by: Opening.desk(options))
    Output(options: options).show(MatrixFacts(seen)) { MatrixText(seen).text }
  }
}
