import ArgumentParser
import RecordKeeping
import SchemeOffice

/// `icv rota arranged`: says that a pair has arranged its visit, not when.
struct RotaArranged: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arranged", abstract: "Says that a pair has arranged its visit, not when.",
    discussion: """
      Examples:
        icv rota arranged LEA-2026-04-06 --as V07
        icv rota arranged LEA-2026-04-06 --from V07 --by phone --received 2026-04-05
      """)

  @Argument(help: "The window, such as LEA-2026-04-06.") var window: String
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    let kept = try Opening.office(options).markArranged(
      window, by: Opening.desk(options, source))
    Output(options: options).show(WindowFacts(kept)) {
      "\(kept.id) \(options.dryRun ? "would be" : "is") arranged. When is the pair's own."
    }
  }
}
