import ArgumentParser

/// `icv visit`: visits are recorded, handed in, listed and corrected.
struct VisitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visit", abstract: "Visits: recorded, handed in, listed, corrected.",
    subcommands: [
      VisitRecord.self, VisitBrief.self, VisitPack.self, VisitSubmit.self, VisitImport.self,
      VisitList.self, VisitShow.self, VisitRead.self, VisitAddendum.self, VisitCorrect.self,
      VisitSetAside.self, VisitClear.self, VisitComment.self, VisitWellbeing.self,
    ])
}
