import ArgumentParser
import Scheme
import SchemeOffice

/// `icv visitor fact`: records a dated fact about a visitor.
struct VisitorFactRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fact", abstract: "Records training, a review or another dated fact.",
    discussion: """
      Examples:
        icv visitor fact V01 induction --on 2026-04-11
        icv visitor fact V01 training --on 2026-05-02 --note "ICVA module 3"

      Kinds: \(VisitorFactKind.allCases.map(\.rawValue).joined(separator: ", ")).
      """)

  @Argument(help: "The visitor's id or name.") var visitor: String
  @Argument(help: "What it is, such as training.") var kind: String
  @Option(help: "The day it happened (else today).") var on: String?
  @Option(help: "A few words, such as which training.") var note: String?
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    let fact = try Opening.office(options).record(
      Typed.one(of: VisitorFactKind.self, kind, option: "the kind"), about: visitor,
      on: on.map { try Typed.day($0, option: "--on") }, note: note,
      by: Opening.desk(options, source))
    let facts = [
      "visitor": fact.visitor.rawValue, "kind": fact.kind.rawValue,
      "day": fact.day.description, "note": fact.note,
    ].compactMapValues { $0 }
    Output(options: options).show(facts) {
      "\(fact.visitor): \(fact.kind.label), \(Words.day(fact.day))."
    }
  }
}
