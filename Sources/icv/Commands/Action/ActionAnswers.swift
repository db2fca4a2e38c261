import ArgumentParser

/// `icv action answers`: a suite's sheet as it comes back.
struct ActionAnswers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answers", abstract: "A suite's sheet of matters as it comes back.",
    subcommands: [ActionAnswersImport.self])
}
