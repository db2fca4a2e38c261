import ArgumentParser
import Scheme
import SchemeOffice

/// `icv visitor change`: changes one thing held about one visitor.
struct VisitorChange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Changes one thing held about a visitor.",
    discussion: """
      Examples:
        icv visitor change V01 vetted_until 2029-03-31
        icv visitor change V01 suites "LEA NUN"
        icv visitor change V01 probation_until ""     empties it

      The fields are the columns of `icv visitor import --template`.
      """)

  @Argument(help: "The visitor's id or name.") var visitor: String
  @Argument(help: "The field, such as phone.") var field: String
  @Argument(help: "Its new value; \"\" empties it.") var value: String
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    let told = try Opening.office(options).change(
      visitor, by: Opening.desk(options, source)
    ) { try VisitorText.set(field, to: written, of: &$0) }
    let change = VisitorBeforeAndAfter(before: told.before, after: told.after)
    Output(options: options).show(ChangeFacts(change)) {
      let would = options.dryRun ? "would change" : "changed"
      return "\(told.after.id) \(would): \(change.differences.joined(separator: "; "))."
    }
  }

  /// Days may be typed as people write them.
  private var written: String {
    guard field.hasSuffix("_until") || field.hasSuffix("_on") else { return value }
    do {
      return try Typed.day(value, option: field).description
    } catch {
      // The field's own refusal says what it takes.
      return value
    }
  }
}

/// What changed of a visitor, as JSON tells it.
struct ChangeFacts: Encodable {
  let id: String
  let changes: [String]

  init(_ change: VisitorBeforeAndAfter) {
    id = change.after.id.rawValue
    changes = change.differences
  }
}
