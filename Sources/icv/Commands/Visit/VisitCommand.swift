import ArgumentParser

/// `icv visit`: visits are recorded, handed in, listed and corrected.
struct VisitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visit", abstract: "Visits: recorded, handed in, listed, corrected.",
    subcommands: [
      VisitRecord.self, VisitPack.self, VisitSubmit.self, VisitImport.self, VisitList.self,
      VisitShow.self, VisitAddendum.self, VisitCorrect.self, VisitSetAside.self,
      VisitClear.self, VisitComment.self,
    ])
}
