import ArgumentParser
import Scheme
import SchemeOffice

/// `icv suite list`: the suites with what each is today.
struct SuiteList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the suites and what each is today.",
    discussion: """
      Examples:
        icv suite list
        icv suite list --json
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let suites = try Opening.office(options).suites(by: Opening.desk(options))
    Output(options: options).show(["suites": suites.map(SuiteFacts.init)]) {
      var columns = Columns("CODE", "NAME", "STATUS", "CELLS", "PANEL", "LAST MONTH KNOWN")
      for seen in suites {
        let last = seen.throughput.max { $0.month < $1.month }
        columns.add(
          seen.suite.code.rawValue, seen.suite.name, seen.status.label,
          seen.suite.cells.map(String.init) ?? "", seen.suite.panel ?? "",
          last.map { "\($0.detainees) in \($0.month.name) \($0.month.firstDay.year)" } ?? "")
      }
      return columns.text(ifEmpty: "No suites.")
    }
  }
}

/// A suite as JSON tells it.
struct SuiteFacts: Encodable {
  let code: String
  let name: String
  let type: String
  let cells: Int?
  let panel: String?
  let status: String?
  let changes: [Change]?
  let throughput: [String: Int]?

  struct Change: Encodable {
    let from: String
    let status: String
  }

  init(_ suite: CustodySuite) {
    code = suite.code.rawValue
    name = suite.name
    type = suite.type.rawValue
    cells = suite.cells
    panel = suite.panel
    status = nil
    changes = nil
    throughput = nil
  }

  init(_ seen: SuiteSeen) {
    code = seen.suite.code.rawValue
    name = seen.suite.name
    type = seen.suite.type.rawValue
    cells = seen.suite.cells
    panel = seen.suite.panel
    status = seen.status.rawValue
    changes = seen.history.changes.map {
      Change(from: $0.from.description, status: $0.status.rawValue)
    }
    throughput = Dictionary(
      seen.throughput.map { ($0.month.description, $0.detainees) },
      uniquingKeysWith: { _, later in later })
  }
}
