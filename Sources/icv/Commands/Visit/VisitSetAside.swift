import ArgumentParser
import Scheme
import SchemeOffice

/// `icv visit set-aside`: a report entered twice or for the wrong suite is counted no more.
struct VisitSetAside: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set-aside",
    abstract: "Sets a report aside: entered twice, or for the wrong suite.",
    discussion: """
      Examples:
        icv visit set-aside VH3K9QT --reason "Entered twice; VJ8M2RW is the same visit"

      The report stays to be read and is counted nowhere.
      """)

  @Argument(help: "The visit's reference.") var reference: String
  @Option(help: "Why.") var reason: String
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    let visit = try Opening.office(options).setAside(
      reference, reason: reason, by: Opening.desk(options, source))
    Output(options: options).show(["visit": visit.rawValue, "reason": reason]) {
      "\(visit) \(options.dryRun ? "would be" : "is") set aside: kept, and counted nowhere."
    }
  }
}
