import ArgumentParser
import CodeBoard
import SchemeOffice

/// `icv qaf list`: how far each level is reached, and how each criterion stands.
struct QAFList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "How far each level is reached, criterion by criterion.",
    discussion: """
      Examples:
        icv qaf list
        icv qaf list --framework 2023 --json

      A level counts its own criteria and those of the levels below it.
      """)

  @Option(name: .customLong("framework"), help: "The version of ICVA's framework; else the latest.")
  var version: String?
  @Option(help: "2026-27, 2026-Q2, 2026-04 or DAY..DAY, for what is counted.") var period: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let days = try period.map(TypedPeriod.days)
    let seen = try Opening.office(options).codeBoard(
      days, version: version, by: Opening.desk(options))
    guard let framework = seen.framework else { throw OfficeRefusal.code(.noFramework) }
    let output = Output(options: options)
    output.show(QAFFacts(framework, seen.names)) { text(framework) }
    if let open = framework.lines.first(where: { !$0.standing.isShown }) {
      output.say("Next: icv qaf evidence \(open.criterion.reference) FILE")
    }
  }

  private func text(_ framework: QAFBoard) -> String {
    var levels = Columns("LEVEL", "SHOWN, WITH THE LEVELS BELOW")
    for reach in framework.levels {
      levels.add(
        reach.level.label,
        "\(reach.shown) of \(reach.of) shown" + (reach.isReached ? ": reached" : ""))
    }
    var lines = Columns("LEVEL", "NAME", "STANDS", "CRITERION")
    for line in framework.lines {
      lines.add(
        line.criterion.level.label, line.criterion.reference, line.standing.label,
        line.criterion.text + (line.shownBy.isEmpty ? "" : " (\(line.shownBy))"))
    }
    return "Version \(framework.version)\n\n\(levels.text(ifEmpty: ""))\n\n"
      + lines.text(ifEmpty: "No criterion.")
  }
}
