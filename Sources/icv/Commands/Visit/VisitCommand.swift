import ArgumentParser

/// `icv visit`: visits are recorded, handed in, listed and corrected.
struct VisitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visit", abstract: "Visits: recorded, handed in, listed, corrected.",
    subcommands: [
      VisitRecord.self, VisitSubmit.self, VisitImport.self, VisitPack.self, VisitCorrect.self,
    ])
}
