import ArgumentParser
import SchemeOffice

/// `icv return list`: the returns built so far.
struct ReturnList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the returns built so far, and how far each has come.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let all = try office.returnsKept(by: Opening.desk(options))
    Output(options: options).show(
      ["returns": all.map { KeptReturnFacts($0.kept, $0.state) }]
    ) {
      all.isEmpty
        ? "No return was built yet."
        : all.map { KeptReturnText.line($0.kept, $0.state) }.joined(separator: "\n")
    }
  }
}
