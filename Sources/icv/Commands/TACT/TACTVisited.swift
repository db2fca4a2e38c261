import ArgumentParser
import Findings
import Foundation
import Scheme
import SchemeOffice

/// `icv tact visited`: records a visit that was made, with its report.
struct TACTVisited: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visited", abstract: "Records a Terrorism Act visit that was made.",
    discussion: """
      Examples:
        icv tact visited T-7K2MPQ --on 2026-04-08 --report report.txt
        icv tact visited T-7K2MPQ --on 2026-04-08 --report - < report.txt
        icv tact visited T-7K2MPQ --on 2026-04-08 --text "Seen for 20 minutes. No concerns." \\
          --visitors V03,V11

      Those assigned made it unless others are named. The report is restricted: the visitors who
      made it and are trained, the coordinator and the Commissioner read it. It stands as it was
      handed in.
      """)

  @Argument(help: "The notice's reference.") var reference: String
  @Option(help: "The day of the visit.") var on: String
  @Option(help: "A file with the report as plain text, - for standard input.") var report: String?
  @Option(help: "The report itself, where it is short.") var text: String?
  @Option(help: "Who went, V03,V11 (else those assigned last).") var visitors: String?
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    let told = try Opening.office(options).recordTACTVisit(
      reference, on: try Typed.day(on, option: "--on"),
      by: visitors.map { $0.split(separator: ",").map(String.init) } ?? [], report: try words(),
      desk: Opening.desk(options, source))
    let output = Output(options: options)
    let made = told.visit.made
    output.show(RecordedFacts(told)) {
      "Recorded \(made.reference): \(Words.day(made.day)), \(made.suite), "
        + Words.list(made.visitors.map(\.rawValue)) + ". Its report is restricted."
    }
    if !told.unaccredited.isEmpty {
      output.say(
        "On that day \(Words.list(told.unaccredited.map(\.rawValue))) held no accreditation, as far"
          + " as the records say: rule 501 will say so too.")
    }
    if !told.mayIdentify.isEmpty {
      output.say("The report may say who somebody is: \(Words.list(told.mayIdentify)).")
    }
    output.say(
      "Next: icv tact sent \(made.reference) --to policing-body, and --to reviewer once it is sent."
    )
  }

  private func words() throws -> String {
    switch (report, text) {
    case (nil, let text?): return text
    case (let path?, nil):
      let bytes = try TableFile.read(path)
      guard bytes.count <= 1 << 20 else {
        throw Problem(.document, "file_too_large", "A report is at most 1 MB of text.", at: path)
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Problem(
          .document, "not_text", "The file is not plain text in UTF-8.", at: path,
          next: "Save the report as plain text.")
      }
      return text
    case (nil, nil), (_?, _?):
      throw Problem(
        .usage, "report_missing", "A report of every such visit is due: once, and not twice.",
        at: "--report", next: "Give either --report FILE or --text \"…\".")
    }
  }
}

/// What was recorded, as JSON tells it; never the report itself.
struct RecordedFacts: Encodable {
  let notice: String
  let visit: DetentionFacts.Visit
  let unaccredited: [String]
  let mayIdentify: [String]

  init(_ told: TACTVisitRecorded) {
    notice = told.notice.rawValue
    var visit = told.visit
    visit.made.report = nil
    self.visit = DetentionFacts.Visit(visit)
    unaccredited = told.unaccredited.map(\.rawValue)
    mayIdentify = told.mayIdentify
  }
}
