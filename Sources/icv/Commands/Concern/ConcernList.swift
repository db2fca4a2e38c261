import Actions
import ArgumentParser
import Findings
import Scheme
import SchemeOffice

/// `icv concern list`: what visitors found, latest first.
struct ConcernList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists what visitors found, latest first.",
    discussion: """
      Examples:
        icv concern list
        icv concern list --suite LEA --json
      """)

  @Option(help: "Only this suite.") var suite: String?
  @Option(help: "At most so many.") var limit = 200
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).concerns(
      suite: suite, limit: limit, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(
      Facts(concerns: seen.concerns.map { ConcernFacts($0) }, restrictedNotShown: seen.restricted)
    ) {
      var columns = Columns("CONCERN", "FOUND", "SUITE", "SEV", "BECAME", "WHAT")
      for concern in seen.concerns {
        columns.add(
          concern.reference.rawValue, Words.shortDay(concern.day), concern.suite.rawValue,
          "\(concern.severity.rawValue)", concern.fate, concern.wording)
      }
      return columns.text(ifEmpty: "No concerns.")
    }
    if seen.restricted > 0 {
      output.say("\(seen.restricted) more are for the named readers of restricted matters alone.")
    }
  }

  private struct Facts: Encodable {
    let concerns: [ConcernFacts]
    let restrictedNotShown: Int
  }
}
