import ArgumentParser
import Returns
import Scheme
import SchemeOffice

/// `icv return years`: the years whose returns can be built and checked, and what a draft changes.
struct ReturnYears: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "years", abstract: "Lists the years that are held, or what a draft would change.",
    discussion: """
      Examples:
        icv return years
        icv return years --draft icv-return/2027-28/icv-return.xsd

      The next year's schema is a copy of the last with its changes. Exit 3 when a code would keep
      its name and get another meaning: retire it, and add another.
      """)

  @Option(help: "A draft of the next year's schema.") var draft: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let shelves = try Shelves(forms: options.forms, reports: options.reports)
    let years = try shelves.returnYears()
    guard let draft else {
      Output(options: options).show(["years": years.map(Facts.init)]) {
        years.map { "\($0)  \($0.name)  \(CustodyVisitingReturn.namespace(of: $0))" }
          .joined(separator: "\n")
      }
      return
    }
    let text = String(decoding: try TableFile.read(draft), as: UTF8.self)
    let changes: SchemaChanges
    do {
      changes = try shelves.returnChanges(to: text)
    } catch {
      throw Problem(
        .document, "not_a_schema", "The draft cannot be read: \(error).", at: draft,
        next: "Begin with a copy of the last year's icv-return.xsd.")
    }
    Output(options: options).show(["changes": changes.all.map(\.description)]) {
      changes.all.isEmpty
        ? "Nothing would change." : changes.all.map(\.description).joined(separator: "\n")
    }
    if !changes.forbidden.isEmpty { throw ExitCode(Problem.Exit.document.rawValue) }
  }

  private struct Facts: Encodable {
    let year: String
    let namespace: String

    init(_ year: SchemeYear) {
      self.year = year.description
      namespace = CustodyVisitingReturn.namespace(of: year)
    }
  }
}
