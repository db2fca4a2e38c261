import ArgumentParser
import SchemeOffice

/// `icv visit read`: notes that the office has read reports.
struct VisitRead: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Notes that the office has read a report.",
    discussion: """
      Examples:
        icv visit read V-H3K9QT
        icv visit read V-H3K9QT V-J8M2RW

      A report whose draft was judged, or that was sent to the suite, counts as read without it.
      """)

  @Argument(help: "The visits' references.") var references: [String]
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let read = try Opening.office(options).markRead(references, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(["read": read.map(\.rawValue)]) {
      "\(Words.list(read.map(\.rawValue))): noted as read."
    }
    output.say("Next: icv today")
  }
}
