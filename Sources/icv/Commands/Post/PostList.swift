import Actions
import ArgumentParser
import Scheme
import SchemeOffice

/// `icv post list`: the posts of the ladder.
struct PostList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the posts of the ladder, lowest rung first.",
    discussion: """
      Examples:
        icv post list
        icv post list --all --json
      """)

  @Flag(help: "Those that have ended too.") var all = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let today = try office.look().today
    let posts = try office.posts(by: Opening.desk(options)).filter {
      all || $0.until.map { today <= $0 } ?? true
    }
    let output = Output(options: options)
    output.show(["posts": posts.map(PostFacts.init)]) {
      var columns = Columns("POST", "RUNG", "SUITE", "LAST DAY", "WHO")
      for post in posts {
        let parts = [post.title, post.holder, post.mailbox].compactMap { $0 }
        columns.add(
          post.id.rawValue, post.rung.name, post.suite?.rawValue ?? "all",
          post.until.map(Words.shortDay) ?? "", parts.joined(separator: ", "))
      }
      return columns.text(ifEmpty: "No posts.")
    }
    if posts.isEmpty { output.say("Next: icv post add inspector --mailbox ADDRESS") }
  }
}
