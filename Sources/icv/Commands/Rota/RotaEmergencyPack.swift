import ArgumentParser
import Foundation
import RotaPapers
import Scheme
import SchemeOffice
import Spreadsheets

/// `icv rota emergency-pack`: the weeks to come on paper, for whoever stands in.
struct RotaEmergencyPack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "emergency-pack",
    abstract: "The weeks to come on paper, for whoever stands in.",
    discussion: """
      Examples:
        icv rota emergency-pack -o pack-2026-04-07

      The folder holds one page to print and the same windows as a spreadsheet: who goes where in
      which week with telephone numbers, who has not arranged, whom to ring, what to do. It is
      never for police: not on their drives, computers or mail.
      """)

  @Option(name: .shortAndLong, help: "The folder to write; it must not be there yet, or be empty.")
  var output: String
  @Option(help: "How many weeks, this one first.") var weeks = 13
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard (1...53).contains(weeks) else {
      throw Problem(
        .usage, "bad_weeks", "A pack cannot hold \(weeks) weeks.", at: "--weeks",
        next: "Give a number from 1 to 53.")
    }
    let folder = PaperFolder(URL(fileURLWithPath: output))
    try WrittenPapers.checkFree(folder)
    let material = try Opening.office(options).materialForEmergencyPack(
      weeks: weeks, by: Opening.desk(options))
    let pack = EmergencyPack(material)
    if !options.dryRun {
      try WrittenPapers.writing(output) {
        try folder.write([
          ("emergency-pack.html", pack.html),
          ("emergency-pack.csv", SheetWriter.sheet(pack.rows)),
        ])
      }
    }
    let out = Output(options: options)
    out.show(Facts(folder: output, windows: pack.turns.count, visitors: pack.visitors.count)) {
      "\(options.dryRun ? "Would write" : "Wrote") \(output): "
        + "\(Words.count(pack.turns.count, "window")), "
        + "\(Words.count(pack.visitors.count, "visitor")) to ring."
    }
    out.say("NEVER TO POLICE: not on a drive, a computer or a mail account of theirs.")
    if !options.dryRun { out.say("Print it, lock it away, and delete the folder.") }
  }

  private struct Facts: Encodable {
    let folder: String
    let windows: Int
    let visitors: Int
  }
}
