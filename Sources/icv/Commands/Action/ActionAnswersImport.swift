import ArgumentParser
import Scheme
import SchemeOffice

/// `icv action answers import`: takes in the answers that a suite filled in.
struct ActionAnswersImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes in the answers that a suite filled in.",
    discussion: """
      Examples:
        icv action answers import LEA.csv --by email --dry-run
        icv action answers import LEA.csv --by email
        icv action answers import LEA.csv --by paper --from "Insp. Hale" --received 2026-04-14

      Each row is recorded as that of the one who answered, and clocks count from the day it was
      received: the cells answered_by and answered_on say so, and --from and --received hold for
      rows that do not. A faulty row stops all of it: every fault is listed, and nothing is stored.
      The same file twice does no harm.
      """)

  @Argument(help: "The file, saved as CSV; - for standard input.") var file: String
  @Option(help: "Who answered, for rows that do not say.") var from: String?
  @Option(help: "How they came: email, paper, phone or meeting.") var by = "email"
  @Option(help: "The day they were received, for rows that do not say (else today).")
  var received: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    guard let how = HowKnown(by), ["email", "paper", "phone", "meeting"].contains(by) else {
      throw Problem(.usage, "bad_by", "--by takes email, paper, phone or meeting.", at: "--by")
    }
    guard from != nil || received == nil else {
      throw Problem(
        .usage, "from_missing", "--received needs --from.", at: "--from",
        next: "Say whose words these are: --from \"Inspector Hale\".")
    }
    let day = try received.map { try Typed.day($0, option: "--received") }
    let usual = try from.map { (who: $0, on: try day ?? office.look().today) }
    let desk = try Opening.desk(options)
    let told = try TableFile.taking(file) {
      try office.importAnswers($0, by: how, usual: usual, desk: desk)
    }
    let output = Output(options: options)
    output.show(
      Facts(
        answered: told.taken.map(\.rawValue), standing: told.standing,
        unanswered: told.unanswered, dryRun: options.dryRun)
    ) {
      let would = options.dryRun ? "would be " : ""
      return "\(Words.count(told.taken.count, "answer")) \(would)taken in,"
        + " \(told.standing) stood already, \(told.unanswered) not answered."
    }
    if !told.taken.isEmpty, !options.dryRun {
      output.say("Next: icv action list --mine, then accept or send back each answer.")
    }
  }

  private struct Facts: Encodable {
    let answered: [String]
    let standing: Int
    let unanswered: Int
    let dryRun: Bool
  }
}
