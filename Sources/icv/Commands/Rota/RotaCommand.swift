import ArgumentParser

/// `icv rota`: who visits which suite in which week, never when.
struct RotaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rota", abstract: "Who visits which suite in which week, never when.",
    subcommands: [
      RotaImport.self, RotaShow.self, RotaArranged.self, RotaNotMade.self, RotaLetters.self,
      RotaCalendar.self, RotaEmergencyPack.self, RotaMoments.self,
      RotaSolve.self,
    ])
}
