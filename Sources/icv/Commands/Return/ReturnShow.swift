import ArgumentParser
import Foundation
import RecordKeeping
import Scheme
import SchemeOffice

/// `icv return show`: one return, how far it has come, and the file that was sent out.
struct ReturnShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows how far a return has come, and what was sent out.",
    discussion: """
      Examples:
        icv return show R-7KQ2M9
        icv return show R-7KQ2M9 -o sent.xml        the file as it was issued
        icv return show R-7KQ2M9 --rebuild          build it again from the records of that day

      --rebuild leaves with 3 when a single byte differs from what was issued.
      """)

  @Argument(help: "Its reference, or its file's name.") var named: String
  @Flag(help: "Build it again from the records as they stood, and compare.") var rebuild = false
  @Option(name: .shortAndLong, help: "Write the issued file here.") var output: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let desk = try Opening.desk(options)
    let (kept, state) = try office.keptReturn(named, by: desk)
    if kept.issued == nil, rebuild || output != nil { throw notIssued(kept) }
    let bytes = rebuild ? try office.rebuildReturn(kept, by: desk) : nil
    if let output, !options.dryRun {
      let text = try office.issuedText(of: kept, by: desk) ?? ""
      try WrittenPapers.writing(output) {
        try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
      }
    }
    let comments = try office.forceComments(kept.built.days, by: desk).filter {
      $0.days == kept.built.days
    }
    Output(options: options).show(
      KeptReturnFacts(kept, state, comments: comments, isRebuilt: bytes != nil)
    ) {
      (KeptReturnText.lines(kept, state, comments: comments)
        + (bytes.map { ["Built again from the records of that day: the same \($0.count) bytes."] }
          ?? []) + (output.map { ["Written to \($0)"] } ?? []))
        .joined(separator: "\n")
    }
  }

  private func notIssued(_ kept: KeptReturn) -> Problem {
    Problem(
      .document, "not_issued", "This return was not issued, so no file of it is kept.",
      at: kept.built.reference.rawValue, next: "Its file is where `icv return build` wrote it.")
  }
}
