import ArgumentParser
import Rotas
import Scheme
import SchemeOffice

/// `icv rota swap`: exchanges visitors of two windows.
struct RotaSwap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swap", abstract: "Exchanges a visitor of one window for one of another.",
    discussion: """
      Examples:
        icv rota swap LEA-2026-07-06 V01 NUN-2026-07-20 V07 --reason "a wedding"

      V01 goes to the second window and V07 to the first. Whatever rule it would break is named,
      and nothing changes.
      """)

  @Argument(help: "The first window.") var window: String
  @Argument(help: "Who leaves it.") var visitor: String
  @Argument(help: "The second window.") var other: String
  @Argument(help: "Who leaves that.") var otherVisitor: String
  @Option(help: "Why; it is kept with the change.") var reason: String
  @Flag(help: "They agreed to a suite or a time they had not offered.") var agreed = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let told = try Opening.office(options).swapTurns(
      (window, visitor), (other, otherVisitor), reason: reason, agreed: agreed,
      by: Opening.desk(options))
    TurnsText(told).show(Output(options: options))
  }
}

/// Windows that changed, told to people and to scripts.
struct TurnsText {
  private let told: TurnsChanged

  init(_ told: TurnsChanged) { self.told = told }

  func show(_ output: Output) {
    let would = output.options.dryRun ? "would be " : ""
    output.show(Facts(told, isDryRun: output.options.dryRun)) {
      let lines = told.after.map {
        "\($0.id) \(would)now: \(RotaWords.people($0.visitors, told.names))."
      }
      let people = Words.list(told.told.map { RotaWords.person($0, told.names) })
      let tell = told.isConfirmed ? ["Tell \(people)."] : []
      return (lines + tell).joined(separator: "\n")
    }
  }

  private struct Facts: Encodable {
    let diff: DiffFacts
    let confirmed: Bool
    let dryRun: Bool

    init(_ told: TurnsChanged, isDryRun: Bool) {
      diff = DiffFacts(RotaDiff(told.before, told.after))
      confirmed = told.isConfirmed
      dryRun = isDryRun
    }
  }
}
