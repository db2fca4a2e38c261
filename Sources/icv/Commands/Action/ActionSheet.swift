import ActionPapers
import ArgumentParser
import Foundation
import Scheme
import SchemeOffice
import SchemeTables

/// `icv action sheet`: what a suite is asked on paper, and what became of it for visitors.
struct ActionSheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "Writes a suite its sheet of matters, or visitors what became of theirs.",
    discussion: """
      Examples:
        icv action sheet --suite LEA -o lea-april
        icv action sheet --visitor V03 -o v03
        icv action sheet --every-visitor -o you-said-they-did

      For a suite: one page to print and one spreadsheet to fill in, thanks first, then each matter
      as a plain question. Nothing restricted stands in it, nothing of a coming visit and no
      visitor's name. What comes back is taken in by `icv action answers import`.
      """)

  @Option(help: "The suite it is for.") var suite: String?
  @Option(help: "A visitor it is for; may be given again.") var visitor: [String] = []
  @Flag(help: "For every visitor.") var everyVisitor = false
  @Option(help: "Visits from this day on, for visitors (else the last six months).")
  var since: String?
  @Option(name: .shortAndLong, help: "The folder to write; it must not be there yet, or be empty.")
  var output: String
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    let forVisitors = everyVisitor || !visitor.isEmpty
    guard (suite != nil) != forVisitors else {
      throw ValidationError("Say --suite CODE, or --visitor V, or --every-visitor.")
    }
  }

  func run() throws {
    let folder = PaperFolder(URL(fileURLWithPath: output))
    try WrittenPapers.checkFree(folder)
    let office = try Opening.office(options)
    let desk = try Opening.desk(options)
    if let suite {
      try write(try office.custodySheet(for: suite, by: desk), folder)
    } else {
      let day = try since.map { try Typed.day($0, option: "--since") }
      try write(try office.visitorPapers(for: visitor, since: day, by: desk), folder)
    }
  }

  private func write(_ sheet: CustodySheet, _ folder: PaperFolder) throws {
    let name = sheet.suite.code.rawValue
    let rows = (sheet.theirs + sheet.withTheScheme).filter(\.isTheirs).map(\.row)
    let files = [
      (name: "\(name).html", text: sheet.html),
      (name: "\(name).csv", text: SheetOfMatters.sheet(rows)),
    ]
    try write(files, folder)
    let waiting = Words.count(sheet.theirs.count, "matter")
    show(files.map(\.name), waiting: sheet.theirs.count) {
      "\(options.dryRun ? "Would write" : "Wrote") \(name).html and \(name).csv to \(output):"
        + " \(waiting) for \(sheet.suite.name) to answer,"
        + " \(sheet.withTheScheme.count) with the scheme."
    }
    Output(options: options).say(
      "Next, when the spreadsheet comes back: icv action answers import FILE.csv --by email")
  }

  private func write(
    _ papers: [(visitor: VisitorID, paper: VisitorPaper)], _ folder: PaperFolder
  ) throws {
    let files = papers.map { (name: "\($0.visitor).html", text: $0.paper.html) }
    if !files.isEmpty { try write(files, folder) }
    show(files.map(\.name), waiting: nil) {
      files.isEmpty
        ? "There is no visitor to write to."
        : "\(options.dryRun ? "Would write" : "Wrote")"
          + " \(Words.count(files.count, "page")) to \(output)."
    }
    if !files.isEmpty {
      Output(options: options).say("Each is for its visitor alone; the file's name is their id.")
    }
  }

  private func write(_ files: [(name: String, text: String)], _ folder: PaperFolder) throws {
    guard !options.dryRun else { return }
    try WrittenPapers.writing(output) { try folder.write(files) }
  }

  private func show(_ files: [String], waiting: Int?, text: () -> String) {
    Output(options: options).show(
      Facts(folder: output, files: files.sorted(), waiting: waiting, dryRun: options.dryRun),
      text: text)
  }

  private struct Facts: Encodable {
    let folder: String
    let files: [String]
    let waiting: Int?
    let dryRun: Bool
  }
}

extension SheetMatter {
  /// The matter as the spreadsheet tells it.
  fileprivate var row: SheetOfMatters.Row {
    SheetOfMatters.Row(
      reference: reference.rawValue, found: found, question: question, asked: askedOn.description,
      wanted: wanted.map(\.text).joined(separator: "; "),
      history: history.dropFirst().map { line in
        "\(line.day.words): \(line.what)" + (line.said.map { ": \($0)" } ?? "")
      }.joined(separator: "\n"))
  }
}
