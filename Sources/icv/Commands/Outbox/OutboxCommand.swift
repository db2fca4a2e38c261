import ArgumentParser

/// `icv outbox`: word that something waits, bundled, without what it is.
struct OutboxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox", abstract: "Messages that something waits: listed, shown, sent.",
    discussion: """
      A message says that something waits for its reader, and where to look: never what it is, nor
      whom it is about. What waits for one person is bundled over four working hours; what bears on
      somebody's safety goes at once. Nothing goes to a Commissioner, a chief constable or an
      inspectorate by itself.
      """,
    subcommands: [OutboxList.self, OutboxShow.self, OutboxSend.self])
}
