import ArgumentParser
import Scheme
import SchemeOffice

/// `icv suite add`: adds a suite to those visited.
struct SuiteAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a custody suite to those visited.",
    discussion: """
      Examples:
        icv suite add RUG "Rugby" --cells 8
        icv suite add STR "Stratford" --type DCO --panel South
      """)

  @Argument(help: "Its short code, such as LEA.") var code: String
  @Argument(help: "Its name.") var name: String
  @Option(help: "D24, DPT, DCO, NDS, TAC, BFS, BTP or OTH.") var type = "D24"
  @Option(help: "How many cells.") var cells: Int?
  @Option(help: "The panel that visits it.") var panel: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if let cells, !(1...200).contains(cells) {
      throw Problem(
        .usage, "bad_cells", "\(cells) cells cannot be.", at: "--cells",
        next: "Give a number from 1 to 200, or leave it out.")
    }
    let suite = CustodySuite(
      code: SuiteCode(rawValue: code.uppercased()), name: name,
      type: try Typed.one(of: SuiteType.self, type, option: "--type"), cells: cells,
      panel: panel)
    let added = try Opening.office(options).addSuite(suite, by: Opening.desk(options))
    Output(options: options).show(SuiteFacts(added)) {
      "\(added.code)  \(added.name), \(added.type.label.lowercased())"
    }
  }
}
