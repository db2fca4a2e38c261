import ArgumentParser
import Foundation
import Returns
import SchemeOffice

/// `icv return explain`: explains a query; the words travel with every return of that period.
struct ReturnExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explains a query of a return.",
    discussion: """
      The words are kept with the period and stand in every return built for it from now on.
      Example:
        icv return explain RETURN.xml --rule 304Q --suite LEA \\
          --text "The log of one week was lost."
      """)

  @Argument(help: "The return's file.") var file: String
  @Option(help: "The query, such as 304Q.") var rule: String
  @Option(help: "The suite it is about.") var suite: String?
  @Option(help: "The explanation, which must name nobody.") var text: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let bytes: [UInt8]
    do {
      bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    } catch {
      throw Problem(.document, "file_unreadable", ShelfFault.reason(error), at: file)
    }
    guard let days = try office.shelves.days(ofReturn: bytes) else {
      throw Problem(
        .document, "not_a_return", "This file is no custody visiting return.", at: file,
        next: "Run `icv return check` on it.")
    }
    try office.explainQuery(
      rule: rule, suite: suite, text: text, in: days, by: Opening.desk(options))
    Output(options: options).show(["explained": rule]) {
      "Kept. Build the return again: the explanation will stand in it."
    }
  }
}
