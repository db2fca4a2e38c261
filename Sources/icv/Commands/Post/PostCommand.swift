import ArgumentParser

/// `icv post`: the posts to which matters are addressed.
struct PostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "post", abstract: "The posts to which matters are addressed, rung by rung.",
    subcommands: [PostAdd.self, PostEnd.self, PostList.self], defaultSubcommand: PostList.self)
}
