import ArgumentParser

/// `icv rota`: who visits which suite in which week, never when.
struct RotaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rota", abstract: "Who visits which suite in which week, never when.",
    subcommands: [
      RotaDrawCommand.self, RotaShow.self, RotaExplain.self, RotaSuggest.self,
      RotaPinCommand.self, RotaSwap.self, RotaHandBack.self, RotaCover.self, RotaWhatIf.self,
      RotaConfirm.self, RotaLetters.self, RotaCalendar.self, RotaEmergencyPack.self,
      RotaImport.self, RotaArranged.self, RotaNotMade.self, RotaMoment.self,
      RotaCommitmentPrint.self, RotaRevealWrite.self, RotaVerify.self, RotaModes.self,
      RotaPredictability.self, RotaMoments.self, RotaSolve.self,
    ])
}
