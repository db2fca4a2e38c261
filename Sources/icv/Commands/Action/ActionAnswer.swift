import Actions
import ArgumentParser
import Scheme

/// `icv action answer`: records what the police answered.
struct ActionAnswer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Records the police's answer.",
    discussion: """
      Examples:
        icv action answer A-4RT9WX --note "Bell replaced" --reply repair \\
          --from "Insp. Hale" --by email --received 2026-04-14
        icv action answer A-4RT9WX --add --note "Fitted today" \\
          --from "Insp. Hale" --by phone --received 2026-04-16T10:20

      An answer closes nothing: later visitors look whether it is so.
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "What was said.") var note: String
  @Option(help: "repair, reminder, training, policy or other.") var reply: String?
  @Option(help: "The day by which it is promised.") var promise: String?
  @Flag(help: "Adds to the answer that was given.") var add = false
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    var event = ActionDeed.event(add ? .add : .answer, note)
    event.until = try promise.map { try Typed.day($0, option: "--promise") }
    event.reply = try reply.map { try Typed.one(of: ReplyKind.self, $0, option: "--reply") }
    try ActionDeed.perform(event, on: reference, options, source)
  }
}
