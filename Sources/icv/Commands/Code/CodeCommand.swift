import ArgumentParser

/// `icv code`: how the scheme keeps the Code of Practice, and what shows it.
struct CodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code", abstract: "Shows how the scheme keeps the Code of Practice.",
    discussion: """
      Examples:
        icv code board                                  each requirement and how it stands
        icv code board --gaps
        icv code evidence C15 memorandum.pdf --text "Signed by all, in the office safe"
        icv code declare C07 --text "Both papers went out with the round of May" --until 2027-05-31
        icv code gap C58 --text "No meeting since March" --by 2026-10-01
        icv code binder -o binder.html                  everything as one file

      What the records can answer is counted anew each time. The rest rests on evidence or on what
      the scheme declares. Nothing put on record is changed: the latest stands.
      """,
    subcommands: [
      CodeBoardCommand.self, CodeShow.self, CodeDeclare.self, CodeEvidence.self, CodeGap.self,
      CodeBinderCommand.self,
    ])
}
