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
      ActionList.self, ActionShow.self, ActionClock.self, ActionSend.self, ActionHold.self,
      ActionReword.self,
      ActionRestrict.self, ActionJoin.self, ActionRegrade.self, ActionAcknowledge.self,
      ActionAnswer.self, ActionCannot.self, ActionExtend.self, ActionHandOn.self,
      ActionGrant.self, ActionPause.self, ActionResume.self, ActionAccept.self,
      ActionSendBack.self, ActionDisagree.self, ActionStepUp.self, ActionCheck.self,
      ActionResolve.self, ActionReopen.self, ActionRecurs.self, ActionReturns.self,
      ActionAbout.self, ActionHeld.self, ActionLadder.self, ActionSheet.self,
      ActionAnswers.self, ActionImport.self,
    ])
}
