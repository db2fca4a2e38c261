import ArgumentParser
import CodeBoard
import Scheme
import SchemeOffice

/// `icv code show C37`: one requirement with its source and everything put on record about it.
struct CodeShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One requirement, with all that was put on record about it.",
    discussion: "Example: icv code show C37")

  @Argument(help: "The requirement's number, C01 to C70.") var code: String
  @Option(help: "2026-27, 2026-Q2, 2026-04 or DAY..DAY.") var period: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let days = try period.map(TypedPeriod.days)
    let seen = try Opening.office(options).codeBoard(days, by: Opening.desk(options))
    guard let known = RequirementCode(typed: code), let line = seen.board[known] else {
      throw OfficeRefusal.code(.unknownRequirement(typed: code))
    }
    let output = Output(options: options)
    output.show(RequirementFacts(line, seen.names)) { text(line, seen) }
    if !line.standing.isShown { output.say("Next: icv code evidence \(known) FILE --text \"…\"") }
  }

  private func text(_ line: BoardLine, _ seen: CodeBoardSeen) -> String {
    let requirement = line.requirement
    var facts = FactList()
    facts.add("Number", requirement.code.rawValue)
    facts.add("Asked", requirement.sentence)
    facts.add("By", requirement.basis.words)
    facts.add("Shown", requirement.proof.label)
    facts.add("Stands", line.standing.label)
    facts.add("Because", BoardOfCodeText.shown(line))
    facts.add("Counted", "\(seen.board.facts.days.words)")
    let told = line.showings.map { ShowingWords.told($0, seen.names) }
    return facts.text + (told.isEmpty ? "" : "\n\nOn record, latest first:\n")
      + told.joined(separator: "\n")
  }
}
