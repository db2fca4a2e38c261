import ArgumentParser
import CodeBoard
import SchemeOffice

/// `icv code board`: each requirement of the Code, how it stands and what shows it.
struct CodeBoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Each requirement, how it stands and what shows it.",
    discussion: """
      Examples:
        icv code board
        icv code board --period 2026-27 --json
        icv code board --gaps

      Counted are weeks that are over: without --period, those of the year to last Sunday.
      """)

  @Option(help: "2026-27, 2026-Q2, 2026-04 or DAY..DAY.") var period: String?
  @Flag(help: "Only what is missing or not shown.") var gaps = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let days = try period.map(TypedPeriod.days)
    let seen = try Opening.office(options).codeBoard(days, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(BoardOfCodeFacts(seen, gapsOnly: gaps)) {
      BoardOfCodeText(seen, gapsOnly: gaps).text
    }
    if let first = seen.board.gaps.first {
      output.say("Next: icv code show \(first.requirement.code)")
    }
  }
}
