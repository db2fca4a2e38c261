import ArgumentParser
import Findings
import Scheme
import SchemeOffice

/// `icv tact list`: detentions, and where each stands.
struct TACTList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists detentions under the Terrorism Act and their visits.",
    discussion: """
      Examples:
        icv tact list
        icv tact list --all --json

      Closed ones only with --all. What was reported stands under `icv tact show`.
      """)

  @Flag(help: "Closed ones too.") var all = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).tact(by: Opening.desk(options))
    let shown = seen.detentions.filter { all || $0.state != .closed }
    let output = Output(options: options)
    output.show(TACTFacts(shown, seen.visits)) {
      var columns = Columns("NOTICE", "TOLD", "SUITE", "VISITS", "STATE")
      for detention in shown {
        columns.add(
          detention.notice.reference.rawValue, Words.moment(detention.notice.receivedAt),
          detention.notice.suite.rawValue, String(detention.visits.count), detention.state.label)
      }
      let visits = seen.visits.map { "\n" + DetentionText.line($0) }.joined()
      return columns.text(ifEmpty: "No detentions.") + visits
    }
    if let first = shown.first { output.say("Next: icv tact show \(first.notice.reference)") }
  }
}
