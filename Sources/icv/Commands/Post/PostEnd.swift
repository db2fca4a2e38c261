import Actions
import ArgumentParser
import SchemeOffice

/// `icv post end`: ends a post on a day.
struct PostEnd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "Ends a post; what was addressed to it stays in the record.",
    discussion: """
      Examples:
        icv post end L02
        icv post end L02 --on 2026-06-30
      """)

  @Argument(help: "The post's id.") var post: String
  @Option(help: "The last day it stands (else today).") var on: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let day = try on.map { try Typed.day($0, option: "--on") }
    let ended = try Opening.office(options).endPost(post, on: day, by: Opening.desk(options))
    Output(options: options).show(PostFacts(ended)) {
      let last = ended.until.map { " Last day: \(Words.day($0))." } ?? ""
      return "\(ended.id)  \(ended.title): ended.\(last)"
    }
  }
}
