import ArgumentParser
import RecordKeeping
import RotaDrawing
import Scheme
import SchemeOffice

/// `icv rota pin`: sets who goes to a window, and draws the rest around it.
struct RotaPinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pin", abstract: "Sets who goes to a window, and draws the rest around it.",
    discussion: """
      Examples:
        icv rota pin LEA-2026-07-06 V01 V02 --reason "both know the building"
        icv rota pin LEA-2026-07-06 V01 V02 V09 --reason "V09 learns" --agreed
        icv rota pin LEA-2026-07-06 --lift

      Before the draw or in a draft. The draft is solved again around it, from the same seed and as
      near to what was drawn as can be; what changes is shown. Lifted again, it is as it was before.
      The number of pins is told in the proof. --agreed says that they agreed to go where or when
      they had not offered; no pin goes against the other rules.
      """)

  @Argument(help: "The window, such as LEA-2026-07-06.") var window: String
  @Argument(help: "Who goes: two, or three with a trainee.") var visitors: [String] = []
  @Option(help: "Why; it is kept with the change.") var reason: String?
  @Flag(help: "They agreed to a suite or a time they had not offered.") var agreed = false
  @Flag(help: "Leave the window to the draw again.") var lift = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard lift != !visitors.isEmpty else {
      throw Problem(
        .usage, "who_missing", "Name who goes, or --lift to leave it to the draw.", at: "VISITORS",
        next: "icv rota pin \(window) V01 V02 --reason …")
    }
    guard let reason = lift ? reason ?? "" : reason else {
      throw Problem(
        .usage, "reason_missing", "A window set by hand needs its reason.", at: "--reason",
        next: "It is kept with the change, and counted in the proof.")
    }
    let told = try Opening.office(options).pin(
      window, to: visitors, agreed: agreed, reason: reason, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(Facts(told, isDryRun: options.dryRun)) { text(of: told) }
    if !options.dryRun, let board = told.board {
      output.say("Next: icv rota show --from \(board.line.first)")
    }
  }

  private func text(of told: PinKept) -> String {
    let would = options.dryRun ? "would be " : ""
    var lines = [
      told.visitors.isEmpty
        ? "\(told.window) \(would)left to the draw again."
        : "\(told.window) \(would)set: \(RotaWords.people(told.visitors, told.names))."
    ]
    if let board = told.board {
      lines.append(DiffText(diff: told.diff, names: told.names).text)
      lines += BoardText(board: board).verdict
    } else {
      lines.append("The draw of its weeks will go around it.")
    }
    return lines.joined(separator: "\n")
  }

  private struct Facts: Encodable {
    let window: String
    let visitors: [String]
    let diff: DiffFacts
    let rota: BoardFacts?
    let dryRun: Bool

    init(_ told: PinKept, isDryRun: Bool) {
      window = told.window.rawValue
      visitors = told.visitors.map(\.rawValue)
      diff = DiffFacts(told.diff)
      rota = told.board.map(BoardFacts.init)
      dryRun = isDryRun
    }
  }
}
