import ArgumentParser
import Rotas
import Scheme
import SchemeOffice

/// `icv rota cover`: finds someone to step in, or takes who did.
struct RotaCover: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cover", abstract: "Finds who could step in at a window, or takes who does.",
    discussion: """
      Examples:
        icv rota cover LEA-2026-07-06 --for V01                 who could go in their place
        icv rota cover LEA-2026-07-06                           who could join, after a hand-back
        icv rota cover LEA-2026-07-06 --for V01 --by V09 --reason "V01 is ill"

      Where moments are drawn, the new pair have another drawn for them, which only they can read.
      """)

  @Argument(help: "The window, such as LEA-2026-07-06.") var window: String
  @Option(name: .customLong("for"), help: "Who cannot go; needless after a hand-back.")
  var absent: String?
  @Option(name: .customLong("by"), help: "Who steps in; without it those who could are listed.")
  var substitute: String?
  @Option(help: "Why; it is kept with the change.") var reason: String?
  @Flag(help: "They agreed to a suite or a time they had not offered.") var agreed = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let desk = try Opening.desk(options)
    let output = Output(options: options)
    guard let substitute else {
      let told = try office.substitutes(for: window, instead: absent, by: desk)
      output.show(OptionsFacts(told)) { OptionsText(told).text }
      let whom = absent.map { " --for \($0)" } ?? ""
      let best = told.substitutes.first?.visitor.rawValue ?? "V"
      output.say("Next: icv rota cover \(told.window.id)\(whom) --by \(best) --reason …")
      return
    }
    guard let reason else {
      throw Problem(
        .usage, "reason_missing", "A window changed by hand needs its reason.", at: "--reason",
        next: "It is kept with the change, and counted in the proof.")
    }
    let told = try office.coverTurn(
      window, for: absent, by: substitute, reason: reason, agreed: agreed, by: desk)
    TurnsText(told).show(output)
  }
}
