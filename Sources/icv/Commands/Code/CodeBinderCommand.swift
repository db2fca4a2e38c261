import ArgumentParser
import Foundation
import RecordKeeping
import ReportPapers
import SchemeOffice

/// `icv code binder`: the board, the framework and all evidence as one file.
struct CodeBinderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "binder", abstract: "Writes board, framework and all evidence as one file.",
    discussion: """
      Examples:
        icv code binder -o binder.html
        icv code binder --period 2026-27 -o binder-2026-27.html

      One page to print or to hand in; the files that are kept are inside it.
      """)

  @Option(name: .shortAndLong, help: "The file to write, which must be new.") var output: String
  @Option(help: "2026-27, 2026-Q2, 2026-04 or DAY..DAY.") var period: String?
  @Option(name: .customLong("framework"), help: "The version of ICVA's framework; else the latest.")
  var version: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let days = try period.map(TypedPeriod.days)
    guard !FileManager.default.fileExists(atPath: output) else {
      throw Problem(
        .document, "already_there", "There is a file of this name.", at: output,
        next: "Move it away, or name another with -o.")
    }
    let material = try Opening.office(options).codeBinder(
      days, version: version, by: Opening.desk(options))
    let seen = material.seen
    let page = CodeBinder(
      board: seen.board, framework: seen.framework, names: seen.names, files: material.files,
      scheme: seen.founding.name, isPractice: seen.founding.isPractice,
      builtOn: material.builtOn, recordHead: seen.recordHead
    ).html
    if !options.dryRun {
      try WrittenPapers.writing(output) {
        try PaperFolder.write(page, to: URL(fileURLWithPath: output))
      }
    }
    let out = Output(options: options)
    out.show(Facts(file: output, files: material.files.count, bytes: page.utf8.count)) {
      let would = options.dryRun ? "would be written" : "written"
      return "\(output) \(would), with \(Words.count(material.files.count, "file")) inside."
    }
    out.say("Whoever is handed it reads everything that was attached.")
  }

  private struct Facts: Encodable {
    let file: String
    let files: Int
    let bytes: Int
  }
}
