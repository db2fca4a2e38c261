import ArgumentParser
import Findings
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
    guard let days = try office.shelves.days(ofReturn: TableFile.read(file)) else {
      throw Problem(
        .document, "not_a_return", "This file is no custody visiting return.", at: file,
        next: "Run `icv return check` on it.")
    }
    let remarks = try office.explainQuery(
      rule: rule, suite: suite, text: text, in: days, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(["explained": rule.uppercased()]) {
      "Kept. Build the return again: the explanation will stand in it."
    }
    for remark in remarks {
      output.say(
        "Please look again: \"\(remark.excerpt)\" may say who somebody is. Explain it once more "
          + "without that, and the new words take the place of these.")
    }
  }
}
