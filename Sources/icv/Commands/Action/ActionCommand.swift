import ArgumentParser

/// `icv action`: what was asked of the police, closed by evidence and not by reply.
struct ActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: "What was asked of the police, and where it stands.",
    discussion: """
      The way of an action:
        send, acknowledge, answer, accept, check, resolve
      """,
    subcommands: [
      ActionList.self, ActionShow.self, ActionSend.self, ActionAcknowledge.self,
      ActionAnswer.self, ActionExtend.self, ActionAccept.self, ActionSendBack.self,
      ActionDisagree.self, ActionCheck.self, ActionResolve.self, ActionReopen.self,
    ])
}
