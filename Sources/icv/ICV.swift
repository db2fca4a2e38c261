import ArgumentParser

/// The root of the command line: a noun, then a verb.
struct ICV: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "icv",
    abstract: "Runs an independent custody visiting scheme.",
    discussion: """
      First steps:
        icv demo                         a practice scheme, told as a story
        icv init DIR                     begin your own scheme's folder
        icv visit record                 record a visit, question by question
        icv action list                  what was asked of the police, and where it stands
        icv return build --type quarter --period 2026-Q2

      Whoever can open the scheme's folder can read it. It stays in the office.
      """,
    version: Release.version,
    subcommands: [
      DemoCommand.self, Init.self, TodayCommand.self, SchemeCommand.self, PersonCommand.self,
      SuiteCommand.self,
      VisitorCommand.self, AvailabilityCommand.self, RotaCommand.self, FormCommand.self,
      VisitCommand.self, ConcernCommand.self, ActionCommand.self, AssetCommand.self,
      TACTCommand.self, RecommendationCommand.self, PostCommand.self, OutboxCommand.self,
      ReturnCommand.self, RuleCommand.self, ReportCommand.self, CodeCommand.self,
      QAFCommand.self, LogCommand.self,
    ])
}

/// Which release this is.
enum Release {
  static let version = "0.1.0"
  static let package = "icv"
}
