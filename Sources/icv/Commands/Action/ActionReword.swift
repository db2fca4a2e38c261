import Actions
import ArgumentParser

/// `icv action reword`: words the question to the police before it goes.
struct ActionReword: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reword",
    abstract:
      "Words a draft's question to the police; the visitors' own words stay.",
    discussion: """
      Examples:
        icv action reword A-4RT9WX --note "Is the call bell of cell 6 working?"
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "The question, as police will read it.") var note: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try ActionDeed.perform(.reword, on: reference, note: note, options)
  }
}
