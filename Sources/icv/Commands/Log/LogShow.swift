import ArgumentParser
import RecordKeeping
import Scheme
import SchemeOffice

/// `icv log show`: one line of the log, whole.
struct LogShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One line of the log, whole.",
    discussion: """
      Examples:
        icv log show 12
        icv log show 3 --chain office --json
      """)

  @Argument(help: "The line's number.") var number: Int
  @Option(help: "record or office.") var chain = "record"
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let chain = try Typed.one(of: Chain.self, chain, option: "--chain")
    let found = try Opening.office(options).logLines(
      chain, after: number - 1, limit: 1, by: Opening.desk(options))
    guard let line = found.first, line.number == number else {
      throw Problem(
        .document, "unknown_line", "The \(chain.rawValue) log has no line \(number).",
        at: "\(number)", next: "See the lines with `icv log list --chain \(chain.rawValue)`.")
    }
    Output(options: options).show(LineFacts(line)) {
      var facts = FactList()
      facts.add("Line", "\(line.number) of the \(chain.rawValue) log")
      facts.add("When", LondonTime.text(line.at))
      facts.add("What", line.dutyInWords)
      facts.add("About", line.subject)
      facts.add("Who", line.whoInWords)
      facts.add("In the role", Role(rawValue: line.role)?.label ?? line.role)
      facts.add("Rows covered", "\(line.rows)")
      facts.add("Rows digest", line.rowsDigest)
      facts.add("Record head", line.recordHead)
      facts.add("Line before", line.previous)
      facts.add("This line", line.digest)
      return facts.text
    }
  }
}
