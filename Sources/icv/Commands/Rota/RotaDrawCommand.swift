import ArgumentParser
import RecordKeeping
import RotaDrawing
import Scheme
import SchemeOffice
import Seals

/// `icv rota draw`: draws the rota of some weeks as a draft.
struct RotaDrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draws the rota of some weeks as a draft.",
    discussion: """
      Examples:
        icv rota draw --from 2026-07-06 --weeks 13
        icv rota draw --from 2026-07-06 --weeks 13 --dry-run

      Chance says who goes when, within the rules, fair shares and what visitors offered. Visitors
      see nothing until `icv rota confirm`. Drawing again is allowed and counted: nobody should
      draw until they like it. A window nobody can staff stays empty, with the reasons.
      """)

  @Option(help: "A day of the first week.") var from: String
  @Option(help: "How many weeks, a year at most.") var weeks: Int
  @Option(help: "64 hexadecimal digits to draw from; practice schemes only.") var seed: String?
  @Option(help: "How long to search, in moves (else enough for a county).") var moves: Int?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let first = VisitWeek(holding: try Typed.day(from, option: "--from"))
    let seed = try seed.map { text in
      guard let seed = SeedStream.Seed(hex: text) else {
        throw Problem(
          .usage, "bad_seed", "A seed is 64 hexadecimal digits.", at: "--seed",
          next: "Leave it out, and the system's generator makes one.")
      }
      return seed
    }
    try RotaDrawCommand.check(moves: moves)
    let told = try Opening.office(options).drawRota(
      RotaPeriod(first: first, weeks: weeks), seed: seed, moves: moves,
      by: Opening.desk(options))
    let output = Output(options: options)
    output.show(Facts(told, isDryRun: options.dryRun)) { text(of: told) }
    if !options.dryRun {
      output.say("Next: icv rota confirm --from \(first), or icv rota explain WINDOW")
    }
  }

  /// Refuses a number of moves that is none or would take for ever.
  static func check(moves: Int?) throws {
    guard moves.map((1...1_000_000_000).contains) ?? true else {
      throw Problem(
        .usage, "bad_moves", "So many moves cannot be made.", at: "--moves",
        next: "Give a number from 1 to 1000000000, or leave it out.")
    }
  }

  private func text(of told: RotaJustDrawn) -> String {
    let board = BoardText(board: told.board)
    var lines = [board.heading, "", board.byWeek, ""] + board.verdict
    lines += HolesText(names: told.board.names).lines(told.holes)
    if !told.silent.isEmpty {
      lines.append(
        "Said nothing of these weeks, and so could not be drawn: "
          + Words.list(told.silent.map { RotaWords.person($0, told.board.names) }) + ".")
    }
    let lost = told.before?.windows.count { !$0.changes.isEmpty } ?? 0
    if lost > 0 {
      lines.append(
        "\(Words.count(lost, "change")) made by hand in the draft before this one"
          + " \(lost == 1 ? "is" : "are") not in it; pins are.")
    }
    if options.dryRun { lines.append("Nothing was kept; another draw gives another rota.") }
    return lines.joined(separator: "\n")
  }

  private struct Facts: Encodable {
    let rota: BoardFacts
    let rounds: [RotaOutcome.Round]
    let lowered: [RotaOutcome.Lowered]
    let silent: [String]
    let holes: [String: EmptyFacts]
    let help: [HelpFacts]
    let dryRun: Bool

    init(_ told: RotaJustDrawn, isDryRun: Bool) {
      rota = BoardFacts(told.board)
      rounds = told.board.outcome.rounds
      lowered = told.board.outcome.lowered
      silent = told.silent.map(\.rawValue)
      holes = Dictionary(
        told.holes.windows.map { ($0.window.rawValue, EmptyFacts($0.why)) },
        uniquingKeysWith: { one, _ in one })
      help = told.holes.help.map(HelpFacts.init)
      dryRun = isDryRun
    }
  }
}
