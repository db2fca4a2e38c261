import ArgumentParser
import RecordKeeping
import Rotas
import SchemeOffice

/// `icv rota not-made`: records that a window passed without a visit.
struct RotaNotMade: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "not-made", abstract: "Records that a window passed without a visit, and why.",
    discussion: """
      Examples:
        icv rota not-made LEA-2026-04-06 --reason illness

      Reasons: \(NotMadeReason.allCases.map(\.rawValue).joined(separator: ", ")). Being turned
      away at the door is none of these: that is an abandoned visit, and has its report.
      """)

  @Argument(help: "The window, such as LEA-2026-04-06.") var window: String
  @Option(help: "Why.") var reason: String
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    let why = try Typed.one(of: NotMadeReason.self, reason, option: "--reason")
    let kept = try Opening.office(options).markNotMade(
      window, reason: why.rawValue, by: Opening.desk(options, source))
    Output(options: options).show(WindowFacts(kept)) {
      "\(kept.id): not made. \(why.label)."
    }
  }
}
