import ArgumentParser
import Foundation
import RecordKeeping
import RotaDrawing
import Scheme
import SchemeOffice

/// `icv rota commitment`: what to publish before a period, so that its draw can be proved.
struct RotaCommitmentPrint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commitment",
    abstract: "What to publish before a period, so that its draw can be proved.",
    discussion: """
      Examples:
        icv rota commitment
        icv rota commitment -o commitment.txt
        icv rota commitment --from 2026-07-06 --json

      Publish it before the period begins: on the scheme's page, in minutes, by mail to those who
      will check. It tells nobody anything of the rota. After the period: `icv rota reveal`.
      """)

  @Option(help: "The draw of this day's week (else of the period to come).") var from: String?
  @Option(name: .shortAndLong, help: "The file to write (else it is printed).")
  var output: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let day = try from.map { try Typed.day($0, option: "--from") }
    let office = try Opening.office(options)
    let seen = try office.commitment(from: day, by: Opening.desk(options))
    let text = CommitmentText(seen)
    let out = Output(options: options)
    if let output, !options.dryRun {
      try WrittenPapers.writing(output) {
        try PaperFolder.write(text.text, to: URL(fileURLWithPath: output))
      }
    }
    out.show(CommitmentFacts(seen, text: text.text, file: output)) {
      guard let output else { return text.text }
      return "\(options.dryRun ? "Would write" : "Wrote") \(output): the commitment to the rota of"
        + " \(text.period)."
    }
    if seen.line.confirmedAt == nil {
      out.say(
        "This draw is a draft. Another draw of these weeks has another commitment, and how many"
          + " were made is published after the period: confirm the rota before you publish this.")
    } else if try office.look().today >= seen.line.first.monday {
      out.say("The period has begun: a commitment convinces those who had it before.")
    }
  }
}

/// A commitment as JSON tells it.
private struct CommitmentFacts: Encodable {
  let commitment: String
  let version: String
  let from: String
  let until: String
  let weeks: Int
  let drawnAt: String
  let confirmed: Bool
  let draws: Int
  let file: String?
  let text: String

  init(_ seen: CommitmentSeen, text: String, file: String?) {
    commitment = seen.line.commitment
    version = seen.version
    from = seen.line.first.monday.description
    until = seen.line.first.adding(weeks: seen.line.weeks - 1).sunday.description
    weeks = seen.line.weeks
    drawnAt = LondonTime.text(seen.line.drawnAt)
    confirmed = seen.line.confirmedAt != nil
    draws = seen.draws
    self.file = file
    self.text = text
  }
}
