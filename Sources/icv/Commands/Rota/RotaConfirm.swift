import ArgumentParser
import RecordKeeping
import Scheme
import SchemeOffice

/// `icv rota confirm`: makes a draft the rota.
struct RotaConfirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "Makes a draft the rota, which visitors then see.",
    discussion: """
      Examples:
        icv rota confirm --dry-run
        icv rota confirm --from 2026-07-06

      The draft is held to the rules once more: someone may have been suspended or gone away since
      it was drawn. Afterwards single windows change by swap, hand-back and cover.
      """)

  @Option(help: "A day of the draft's weeks (else the next draft to come).") var from: String?
  @Flag(help: "Do not ask.") var yes = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let day = try from.map { try Typed.day($0, option: "--from") }
    let desk = try Opening.desk(options)
    let office = try Opening.office(options)
    let output = Output(options: options)
    if output.isTalking, !yes, !options.dryRun {
      var trial = office
      trial.isDryRun = true
      let told = try trial.confirmRota(from: day, by: desk)
      output.say(BoardText(board: told.board).byWeek)
      guard Asking.yes("\(sentence(told, "would be")) Confirm?") else {
        output.say("Nothing was confirmed.")
        return
      }
    }
    let told = try office.confirmRota(from: day, by: desk)
    output.show(Facts(told, isDryRun: options.dryRun)) {
      sentence(told, options.dryRun ? "would be" : "are")
    }
    if !options.dryRun { output.say("Next: icv rota show --from \(told.board.line.first)") }
  }

  private func sentence(_ told: RotaNowConfirmed, _ verb: String) -> String {
    let windows = told.board.windows.count
    let empty = told.board.empty.count
    let holes = empty == 0 ? "" : " \(empty) of them still \(empty == 1 ? "needs" : "need") a pair."
    return "\(Words.count(windows, "window")) \(verb) confirmed,"
      + " \(Words.count(told.told.count, "person", "people")) told.\(holes)"
  }

  private struct Facts: Encodable {
    let rota: BoardFacts
    let windows: Int
    let told: [String]
    let confirmed: Bool

    init(_ told: RotaNowConfirmed, isDryRun: Bool) {
      rota = BoardFacts(told.board)
      windows = told.board.windows.count
      self.told = told.told.map(\.rawValue)
      confirmed = !isDryRun
    }
  }
}
