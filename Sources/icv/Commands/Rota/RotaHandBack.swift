import ArgumentParser
import Rotas
import Scheme
import SchemeOffice

/// `icv rota hand-back`: takes a visitor out of a window who cannot go.
struct RotaHandBack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-back", abstract: "Takes a visitor out of a window who cannot go.",
    discussion: """
      Examples:
        icv rota hand-back LEA-2026-07-06 V01 --reason illness
        icv rota hand-back LEA-2026-07-06 --as V01 --reason illness

      The other keeps the window and waits for someone to cover it: `icv rota cover`.
      """)

  @Argument(help: "The window, such as LEA-2026-07-06.") var window: String
  @Argument(help: "Who cannot go (else whoever acts).") var visitor: String?
  @Option(help: "Why; it is kept with the change.") var reason: String
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    let told = try Opening.office(options).handBack(
      window, of: visitor, reason: reason, by: Opening.desk(options, source))
    let output = Output(options: options)
    TurnsText(told).show(output)
    if !options.dryRun, let window = told.after.first {
      output.say("Next: icv rota cover \(window.id)")
    }
  }
}
