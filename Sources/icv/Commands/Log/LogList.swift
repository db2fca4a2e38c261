import ArgumentParser
import RecordKeeping
import Scheme
import SchemeOffice

/// `icv log list`: the lines of a chain.
struct LogList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the lines of the log, latest last.",
    discussion: """
      Examples:
        icv log list
        icv log list --chain office
        icv log list --after 100 --limit 50 --json
      """)

  @Option(help: "record or office.") var chain = "record"
  @Option(help: "Only lines after this number (else the last ones).") var after: Int?
  @Option(help: "At most so many.") var limit = 50
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let chain = try Typed.one(of: Chain.self, chain, option: "--chain")
    guard (1...100_000).contains(limit), (after ?? 0) >= 0 else {
      throw Problem(
        .usage, "bad_limit", "A list has 1 to 100,000 lines, after a number from 0.",
        at: "--limit")
    }
    let office = try Opening.office(options)
    let desk = try Opening.desk(options)
    let heads = try office.logHeads(by: desk)
    let count = chain == .record ? heads.record.count : heads.office.count
    let lines = try office.logLines(
      chain, after: after ?? max(0, count - limit), limit: limit, by: desk)
    Output(options: options).show(["lines": lines.map(LineFacts.init)]) {
      var columns = Columns("LINE", "WHEN", "WHO", "ABOUT", "WHAT")
      for line in lines {
        let by = line.typedBy.map { "\(line.person) by \($0)" } ?? "\(line.person)"
        columns.add(
          "\(line.number)", Words.moment(line.at), by, line.subject ?? "", line.dutyInWords)
      }
      return columns.text(ifEmpty: "The \(chain.rawValue) log has no lines here.")
    }
  }
}
