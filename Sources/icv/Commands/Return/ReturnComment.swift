import ArgumentParser
import Findings
import RecordKeeping
import Scheme
import SchemeOffice

/// `icv return comment`: what the force says of the facts, printed beside what the scheme says.
struct ReturnComment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment", abstract: "Keeps what the force says of a return's facts.",
    discussion: """
      The words stand beside the scheme's in every report of the same days. They stop nothing.
      Examples:
        icv return comment RETURN.xml --from "Head of Custody" --text "The bell was mended in May."
        icv return comment RETURN.xml --from "Head of Custody" --nothing-to-say --on 2026-07-20
      """)

  @Argument(help: "The return's file, as it was built.") var file: String
  @Option(help: "Whose comment it is: the post.") var from: String
  @Option(help: "The words, which must name nobody.") var text: String?
  @Flag(help: "The force answered that it has nothing to correct or to add.")
  var nothingToSay = false
  @Option(help: "The day it came; today otherwise.") var on: String?
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if (text == nil) != nothingToSay {
      throw ValidationError("Give the words with --text, or --nothing-to-say.")
    }
  }

  func run() throws {
    let office = try Opening.office(options)
    guard let days = try office.shelves.days(ofReturn: TableFile.read(file)) else {
      throw Problem(
        .document, "not_a_return", "This file is no custody visiting return.", at: file,
        next: "Run `icv return check` on it.")
    }
    let (comment, remarks) = try office.recordForceComment(
      text, of: days, from: from,
      received: on.map { try Typed.day($0, option: "--on") }, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(ForceCommentFacts(comment)) {
      nothingToSay
        ? "Kept: \(from) has nothing to correct."
        : "Kept: it is printed beside the scheme's words in reports of \(days.words)."
    }
    for remark in remarks {
      output.say(
        "Please look again: \"\(remark.excerpt)\" may say who somebody is. Ask for other words.")
    }
  }
}
