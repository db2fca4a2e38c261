import ArgumentParser
import RecordKeeping
import Scheme
import SchemeOffice

/// `icv visit correct`: puts answers of a submitted report right, both values kept.
struct VisitCorrect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: "Corrects a report; both values are kept and shown.",
    discussion: """
      The patch holds the corrected answers alone, nested as the form is or by path:
        {"/data/numbers/in_custody": 7}
      Example:
        icv visit correct V-7K4QX2 --answers patch.json --reason "Miscounted."
      """)

  @Argument(help: "The visit's reference.") var reference: String
  @Option(help: "A file with the corrected answers.") var answers: String
  @Option(help: "Why.") var reason: String
  @OptionGroup var source: SourceOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let patch = try AnswersFiles.read(answers)
    let office = try Opening.office(options)
    let made = try office.correct(
      reference, with: patch.answers, reason: reason, by: Opening.desk(options, source))
    Output(options: options).show(["corrected": made.map(Facts.init)]) {
      made.map {
        "\($0.path): \($0.before ?? "no answer") becomes \($0.after ?? "no answer")"
      }.joined(separator: "\n")
    }
  }

  private struct Facts: Encodable {
    let path: String
    let before: String?
    let after: String?

    init(_ correction: Correction) {
      path = correction.path
      before = correction.before
      after = correction.after
    }
  }
}
