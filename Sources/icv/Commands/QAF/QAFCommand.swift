import ArgumentParser

/// `icv qaf`: ICVA's Quality Assurance Framework, from the scheme's own copy.
struct QAFCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "qaf", abstract: "Measures the scheme by ICVA's Quality Assurance Framework.",
    discussion: """
      Examples:
        icv qaf import --template > criteria.csv
        icv qaf import criteria.csv
        icv qaf list
        icv qaf evidence S3 training-log.pdf
        icv qaf declare G1 --text "Reviewed with the Commissioner in May"

      ICVA hands its criteria to members and does not publish them: take in your own copy. A
      criterion may name requirements of the Code, and then stands as those do.
      """,
    subcommands: [
      QAFImport.self, QAFList.self, QAFEvidence.self, QAFDeclare.self, QAFGap.self,
    ])
}
