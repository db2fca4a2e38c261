import ArgumentParser
import Foundation
import RecordKeeping
import RotaDrawing
import Scheme
import SchemeOffice

/// `icv rota reveal`: opens a draw after its period.
struct RotaRevealWrite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reveal", abstract: "Opens a draw once its period is over.",
    discussion: """
      Examples:
        icv rota reveal -o proof-2026-q2 --to "Dana Ferris, internal audit"
        icv rota reveal --from 2026-04-06 -o proof-2026-q2 --to "Dana Ferris, internal audit"

      Two files. The one for the auditor holds all that the draw rested on, by visitors' ids: what
      each of them offered, when each was away, every change by hand and why. It is for the named
      reader alone. The public one holds the seed, whether the draw came out again, and counts.
      Both are read by `icv rota verify FILE`, which needs no scheme.
      """)

  @Option(help: "The draw of this day's week (else of the last period that is over).")
  var from: String?
  @Option(help: "Who the auditor is: name and post.") var to: String
  @Option(name: .shortAndLong, help: "The folder to write, which must be new.") var output: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let day = try from.map { try Typed.day($0, option: "--from") }
    let auditor = try Self.auditor(to)
    let folder = PaperFolder(URL(fileURLWithPath: output))
    try WrittenPapers.checkFree(folder)
    let opened = try Opening.office(options).openDraw(
      from: day, to: auditor, by: Opening.desk(options))
    let files = RevealFiles(opened)
    if !options.dryRun {
      try WrittenPapers.writing(output) {
        try folder.write([(files.full, opened.full), (files.forEveryone, opened.forEveryone)])
      }
    }
    let out = Output(options: options)
    out.show(RevealFacts(opened, files, folder: output)) {
      files.text(folder: output, auditor: auditor, isDryRun: options.dryRun)
    }
    if !options.dryRun { out.say("Next: icv rota verify \(output)/\(files.full)") }
  }

  /// A name and a post on one line.
  private static func auditor(_ text: String) throws -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.contains(","), (5...200).contains(words.count),
      !words.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      throw Problem(
        .usage, "auditor_missing", "Who will read what visitors offered? Name and post, please.",
        at: "--to", next: "Such as --to \"Dana Ferris, internal audit\".")
    }
    return words
  }
}

/// The two files of an opened draw.
private struct RevealFiles {
  private let opened: OpenedDraw
  let full: String
  let forEveryone: String

  init(_ opened: OpenedDraw) {
    self.opened = opened
    full = "rota-\(opened.line.first)-for-the-auditor.txt"
    forEveryone = "rota-\(opened.line.first)-public.txt"
  }

  func text(folder: String, auditor: String, isDryRun: Bool) -> String {
    let period = Words.period(opened.line.first, weeks: opened.line.weeks)
    let verdict =
      opened.verified.isVerified
      ? "The draw came out again, window by window."
      : "THE DRAW DID NOT COME OUT AGAIN. `icv rota verify` says where; `icv log verify` may too."
    return """
      \(isDryRun ? "Would open" : "Opened") the draw of \(period). \(verdict)
        \(full)  for \(auditor) alone: it holds what visitors offered
        \(forEveryone)  for everyone: \(VerifyWords.overrides(opened.verified)), \
      \(Words.count(opened.draws, "draw")) made
      in the folder \(folder).
      """
  }
}

/// An opened draw as JSON tells it.
private struct RevealFacts: Encodable {
  let verified: Bool
  let commitment: String
  let from: String
  let weeks: Int
  let windows: Int
  let pins: Int
  let changes: Int
  let overrideRatePerThousand: Int
  let secondDraws: Int
  let draws: Int
  let folder: String
  let fullFile: String
  let publicFile: String

  init(_ opened: OpenedDraw, _ files: RevealFiles, folder: String) {
    verified = opened.verified.isVerified
    commitment = opened.line.commitment
    from = opened.line.first.monday.description
    weeks = opened.line.weeks
    windows = opened.verified.windows
    pins = opened.verified.pins
    changes = opened.verified.changes.count
    overrideRatePerThousand = opened.verified.overrideRate
    secondDraws = opened.verified.secondDraws
    draws = opened.draws
    self.folder = folder
    fullFile = files.full
    publicFile = files.forEveryone
  }
}
