import Actions
import ArgumentParser
import Findings
import Scheme
import SchemeOffice

/// `icv concern show`: one concern and the action it became.
struct ConcernShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One concern, and the action it became.",
    discussion: """
      Examples:
        icv concern show C7K2MPQ
      """)

  @Argument(help: "The concern's reference.") var reference: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let (concern, action) = try Opening.office(options).concern(
      reference, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(ConcernFacts(concern, action: action)) {
      var facts = FactList()
      facts.add("Concern", concern.reference.rawValue)
      facts.add("Found", "\(Words.day(concern.day)) at \(concern.suite), \(concern.origin)")
      facts.addConcern(concern)
      facts.add("Action", action.map { "\($0.reference), \($0.state.label)" } ?? concern.fate)
      return facts.text
    }
    if let action { output.say("Next: icv action show \(action.reference)") }
  }
}

extension FactList {
  /// Adds what a concern says.
  mutating func addConcern(_ concern: Concern) {
    add("What", concern.wording)
    add("In their words", concern.words)
    add("Severity", "\(concern.severity.rawValue), \(concern.severity.label)")
    add("Theme", concern.theme.rawValue)
    add("Kind", concern.kind.label)
    add("For", concern.owner.label)
    add("Raised with", concern.raisedWith)
    add("Raised at", concern.raisedAt)
    add("Reply there", concern.reply)
    add("Settled", concern.isSettled ? "yes, before the visitors left" : nil)
    add("Restricted", concern.isRestricted ? "yes: never sent to the suite" : nil)
  }
}
