import ArgumentParser
import Foundation
import RotaPapers
import Scheme
import SchemeOffice

/// `icv rota letters`: one page a visitor about their weeks.
struct RotaLetters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letters", abstract: "One page a visitor: their weeks, partners, whom to ring.",
    discussion: """
      Examples:
        icv rota letters -o letters
        icv rota letters --first-week 2026-07-06 --weeks 13 -o letters

      Each letter is there to print (.html) and to mail (.txt). File names carry no names: only
      index.html says whose is which, and it stays in the office. No letter tells a moment.
      """)

  @Option(name: .shortAndLong, help: "The folder to write; it must not be there yet, or be empty.")
  var output: String
  @Option(help: "From the week of this day (else this week).") var firstWeek: String?
  @Option(help: "How many weeks.") var weeks = 26
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard (1...53).contains(weeks) else {
      throw Problem(
        .usage, "bad_weeks", "Letters cannot be about \(weeks) weeks.", at: "--weeks",
        next: "Give a number from 1 to 53.")
    }
    let week = try firstWeek.map {
      VisitWeek(holding: try Typed.day($0, option: "--first-week"))
    }
    let folder = PaperFolder(URL(fileURLWithPath: output))
    try WrittenPapers.checkFree(folder)
    let material = try Opening.office(options).materialForLetters(
      from: week, weeks: weeks, by: Opening.desk(options))
    let letters = LettersToWrite(material)
    if !options.dryRun, !letters.isEmpty {
      try WrittenPapers.writing(output) { try folder.write(letters.files) }
    }
    tell(letters)
  }

  private func tell(_ letters: LettersToWrite) {
    let out = Output(options: options)
    out.show(
      Facts(
        folder: letters.isEmpty ? nil : output, letters: letters.index.letters.count,
        without: letters.index.without.count)
    ) {
      guard !letters.isEmpty else { return "Nobody has a window in these weeks: no letters." }
      return "\(options.dryRun ? "Would write" : "Wrote") "
        + "\(Words.count(letters.index.letters.count, "letter")) and index.html to \(output)."
    }
    guard !letters.isEmpty else { return }
    out.say("They name who goes where in which week: never onto a drive or mail of the police.")
  }

  private struct Facts: Encodable {
    let folder: String?
    let letters: Int
    let without: Int
  }
}
