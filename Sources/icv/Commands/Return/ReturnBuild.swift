import ArgumentParser
import Foundation
import Returns
import SchemeOffice

/// `icv return build`: counts a period and writes its return.
struct ReturnBuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Counts a period and writes its return.",
    discussion: """
      Examples:
        icv return build --type quarter --period 2026-Q2
        icv return build --type annual --period 2026-27 -o returns/
        icv return build --type inspection --period 2026-04-01..2026-09-30
        icv return build --type quarter --period 2026-Q2 --nothing "The suites were closed."
        icv return build --type annual --period 2026-27 --declared-by "Scheme Manager"

      2026-Q2 is April to June 2026; 2026-27 is April 2026 to March 2027.
      """)

  @Option(help: "annual, quarter or inspection.") var type: String
  @Option(help: "2026-Q2, 2026-27, or DAY..DAY for an inspection.") var period: String
  @Option(name: .shortAndLong, help: "The file, or the folder, to write (else returns/).")
  var output: String?
  @Option(help: "OFFICIAL or OFFICIAL-SENSITIVE.") var marking = "OFFICIAL"
  @Option(help: "The post that answers for the figures.") var declaredBy: String?
  @Option(help: "The name of its holder, where you wish to say.") var declarant: String?
  @Option(help: "Why there is nothing to return: makes a nil return.") var nothing: String?
  @Option(help: "The serial number of the return that this one replaces.") var supersedes: Int?
  @Flag(help: "Leave with 4 when a query is not explained.") var strict = false
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if declarant != nil, declaredBy == nil {
      throw ValidationError("--declarant needs the post too: --declared-by \"Scheme Manager\".")
    }
  }

  func run() throws {
    let asked = try asked()
    let office = try Opening.office(options)
    let file = try office.buildReturn(asked, by: Opening.desk(options))
    let path = try write(file)
    let output = Output(options: options)
    output.show(BuiltFacts(file, path: path)) { ReturnText.built(file, path: path) }
    if let exit = ReturnText.exit(for: file.remarks, strict: strict) { throw exit }
  }

  private func asked() throws -> ReturnAsked {
    var asked = ReturnAsked(
      try ReturnTyped.period(period, type: type), release: Release.version)
    asked.marking = try Typed.one(
      of: ProtectiveMarking.self, marking.uppercased(), option: "--marking")
    (asked.declaredBy, asked.declarant) = (declaredBy, declarant)
    asked.nothing = nothing.map { NilReason($0) }
    asked.supersedes = supersedes
    return asked
  }

  private func write(_ file: ReturnFile) throws -> String? {
    guard !file.isStopped, !options.dryRun else { return nil }
    let given = output.map { URL(fileURLWithPath: $0) }
    let folder = Opening.folder(options).appendingPathComponent("returns")
    let target = given ?? folder
    let isFile = target.pathExtension == "xml"
    let destination = isFile ? target : target.appendingPathComponent(file.name)
    do {
      try FileManager.default.createDirectory(
        at: destination.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: destination, options: .atomic)
    } catch {
      throw Problem(
        .fault, "file_not_written", ShelfFault.reason(error), at: destination.path,
        next: "The return was not written; name a folder that can be written with -o.")
    }
    return destination.path
  }
}

/// A built return as JSON tells it.
private struct BuiltFacts: Encodable {
  let file: String?
  let name: String
  let digest: String
  let serial: Int
  let remarks: [RemarkFacts]
  let notRun: [NotRunFacts]

  init(_ file: ReturnFile, path: String?) {
    self.file = path
    name = file.name
    digest = file.paper.header.digest ?? ""
    serial = file.paper.header.serial
    remarks = file.remarks.map { RemarkFacts($0) }
    notRun = file.outcome.notRun.map(NotRunFacts.init)
  }
}
