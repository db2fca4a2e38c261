import ArgumentParser
import Foundation
import SchemeOffice

/// `icv visit pack`: writes a folder to take to a suite.
struct VisitPack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Writes a folder to take to a suite.",
    discussion: """
      Examples:
        icv visit pack LEA -o leamington

      The folder holds the form, numbers to call, what to look at again in that suite and
      visitors' names to choose from. Nothing of the rota or of another suite is in it.
      `icv visit record` runs inside it. The scheme's folder never leaves the office.
      """)

  @Argument(help: "The suite's code.") var suite: String
  @Option(name: .shortAndLong, help: "The folder to write; it must not be there yet, or be empty.")
  var output: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let folder = TakeAwayFolder(URL(fileURLWithPath: output))
    do {
      try folder.checkFree()
      let (pack, form) = try office.packForVisit(suite, by: Opening.desk(options))
      if !options.dryRun { try folder.write(pack, form: form) }
      let told = Facts(
        folder: output, suite: pack.suite.id, form: "\(pack.form) \(pack.version)",
        visitors: pack.visitors.count, matters: pack.matters.count)
      let out = Output(options: options)
      out.show(told) {
        "\(options.dryRun ? "Would write" : "Wrote") \(output) for \(pack.suite.name): "
          + "\(told.visitors) names, \(told.matters) matters to look at again."
      }
      out.say("Take that folder along, and in it type: icv visit record")
    } catch let fault as DraftFault {
      throw Problem(fault)
    } catch let refusal as PackRefusal {
      throw Problem(refusal)
    }
  }

  private struct Facts: Encodable {
    let folder: String
    let suite: String
    let form: String
    let visitors: Int
    let matters: Int
  }
}
