import Actions
import ArgumentParser
import Foundation
import Scheme
import SchemeOffice

/// `icv visit brief`: what visitors of a suite are asked to look at again.
struct VisitBrief: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief", abstract: "What to look at again at a suite, as plain questions.",
    discussion: """
      Examples:
        icv visit brief LEA
        icv visit brief LEA -o leamington.txt

      Up to five answered matters, the most serious and longest asked for first, and up to two of
      what inspectors asked for, others after each visit. Every suite has a brief at all times:
      that there is one says nothing of a visit. `icv visit pack` takes it along.
      """)

  @Argument(help: "The suite's code.") var suite: String
  @Option(name: .shortAndLong, help: "The file to write; standard output otherwise.")
  var output: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).brief(suite, by: Opening.desk(options))
    let out = Output(options: options)
    guard let output, !options.dryRun else {
      return out.show(Facts(seen)) { BriefWords.text(seen) }
    }
    do {
      try Data(BriefWords.text(seen).utf8).write(
        to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      throw Problem(
        .fault, "file_not_written", "This could not be written: \(ShelfFault.reason(error)).",
        at: output, next: "See that the disk has room and the folder can be written to.")
    }
    out.show(Facts(seen)) {
      "Wrote \(output): \(Words.count(seen.brief.questions.count, "question"))."
    }
  }

  private struct Facts: Encodable {
    let suite: String
    let day: String
    let matters: [Item]
    let recommendations: [Item]

    struct Item: Encodable {
      let reference: String
      let question: String
    }

    init(_ seen: BriefSeen) {
      suite = seen.suite.code.rawValue
      day = seen.today.description
      func items(_ questions: [CheckBackQuestion]) -> [Item] {
        questions.map { Item(reference: $0.reference.rawValue, question: $0.text) }
      }
      matters = items(seen.brief.matters)
      recommendations = items(seen.brief.recommendations)
    }
  }
}
