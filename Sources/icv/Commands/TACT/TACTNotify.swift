import ArgumentParser
import Findings
import Scheme
import SchemeOffice

/// `icv tact notice`: keeps the force's notice that somebody is held.
struct TACTNotify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "Keeps the force's notice that somebody is held under the Terrorism Act.",
    discussion: """
      Examples:
        icv tact notice --suite LEA --received "2026-04-07 23:40" --by "Insp. Hale, by telephone"
        icv tact notice --suite LEA --received "2026-04-07 23:40" --by "Insp. Hale" --reference OP-4

      Never write who is held.
      """)

  @Option(help: "The suite where somebody is held.") var suite: String
  @Option(help: "When the scheme was told, such as \"2026-04-07 23:40\".") var received: String
  @Option(help: "Who told the scheme.") var by: String
  @Option(help: "The force's own reference, where it gave one.") var reference: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let detention = try Opening.office(options).receiveTACTNotice(
      at: suite, received: try Typed.instant(received, option: "--received"), toldBy: by,
      theirs: reference, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(DetentionFacts(detention)) { DetentionText.text(detention) }
    output.say(
      "Next: icv tact call-out --suite \(detention.notice.suite), then"
        + " icv tact assign \(detention.notice.reference) VISITOR VISITOR")
  }
}
