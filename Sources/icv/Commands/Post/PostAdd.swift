import Actions
import ArgumentParser
import Scheme
import SchemeOffice

/// `icv post add`: adds a post to the ladder.
struct PostAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a post to the ladder; who holds it may stay open.",
    discussion: """
      Examples:
        icv post add inspector --suite LEA --mailbox lea.inspector@example.org
        icv post add panel --title "Leamington panel" --holder "Amina Shah"

      Rungs, lowest first: sergeant, inspector, chief-inspector, panel, commissioner, national.
      """)

  @Argument(help: "The rung it stands on.") var rung: String
  @Option(help: "The suite it answers for (else all).") var suite: String?
  @Option(help: "What it is called (else as its rung).") var title: String?
  @Option(help: "Where its mail goes.") var mailbox: String?
  @Option(help: "Who holds it.") var holder: String?
  @Option(help: "The first day it stands (else today).") var from: String?
  @Option(help: "The id to give it (else the next of L01, L02).") var id: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var told = PostTold(try Typed.rung(rung, option: "RUNG"))
    told.suite = suite
    told.title = title
    told.mailbox = mailbox
    told.holder = holder
    told.from = try from.map { try Typed.day($0, option: "--from") }
    told.id = id
    let post = try Opening.office(options).addPost(told, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(PostFacts(post)) {
      let place = post.suite.map { " at \($0)" } ?? ""
      return "\(post.id)  \(post.title)\(place), \(post.rung.label), from \(Words.day(post.from))"
    }
    output.say("Next: icv action ladder")
  }
}

extension Typed {
  /// A rung by its name.
  static func rung(_ text: String, option: String) throws -> Rung {
    if let rung = Rung(name: text) { return rung }
    let known = Rung.allCases.map(\.name)
    let nearest = NearestWord(to: text, among: known).word.map { "Did you mean \($0)? " } ?? ""
    throw Problem(
      .usage, "unknown_word", "\"\(text)\" is no rung of the ladder.", at: option,
      next: nearest + "Known: " + known.joined(separator: ", ") + ".")
  }
}

/// A post as JSON tells it.
struct PostFacts: Encodable {
  let id: String
  let rung: String
  let suite: String?
  let title: String
  let mailbox: String?
  let holder: String?
  let from: String
  let until: String?

  init(_ post: Post) {
    id = post.id.rawValue
    rung = post.rung.name
    suite = post.suite?.rawValue
    title = post.title
    mailbox = post.mailbox
    holder = post.holder
    from = post.from.description
    until = post.until?.description
  }
}
