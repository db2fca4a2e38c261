import Actions
import ArgumentParser
import Scheme
import SchemeOffice

/// `icv action returns`: open matters that may be earlier ones come back.
struct ActionReturns: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "returns", abstract: "Open matters that may be earlier ones come back.",
    discussion: """
      Examples:
        icv action returns
        icv action returns --suite LEA

      Proposed within one suite and theme, over two years, by points out of a hundred: 60 for the
      same confirmed asset, 20 for the same question (50 of a practice), up to 60 for how alike
      the visitors' words are. 50 are needed. Nothing is linked until a person says so.
      """)

  @Option(help: "Only this suite.") var suite: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let proposed = try Opening.office(options).returnsProposed(
      at: suite, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(["proposed": proposed.flatMap { one in one.proposals.map { Facts(one, $0) } }]) {
      var columns = Columns("ACTION", "EARLIER", "FOUND", "POINTS", "BECAUSE")
      for one in proposed {
        for proposal in one.proposals {
          columns.add(
            one.action.reference.rawValue, proposal.earlier.rawValue,
            Words.shortDay(proposal.found), "\(proposal.score)",
            Words.list(proposal.reasons.map(\.label))
              + (proposal.isStillOpen ? "; still open" : ""))
        }
      }
      return columns.text(ifEmpty: "Nothing open looks like an earlier matter come back.")
    }
    if let first = proposed.first, let proposal = first.proposals.first {
      output.say("Next: \(proposal.command(for: first.action.reference))")
    }
  }

  private struct Facts: Encodable {
    let action: String
    let earlier: String
    let found: String
    let score: Int
    let reasons: [String]
    let stillOpen: Bool

    init(_ proposed: ActionProposed, _ proposal: RecurrenceProposal) {
      action = proposed.action.reference.rawValue
      earlier = proposal.earlier.rawValue
      found = proposal.found.description
      score = proposal.score
      reasons = proposal.reasons.map(\.rawValue)
      stillOpen = proposal.isStillOpen
    }
  }
}

extension RecurrenceProposal {
  /// The command that confirms it.
  func command(for action: Reference) -> String {
    isStillOpen
      ? "icv action join \(action) --to \(earlier)" : "icv action recurs \(action) --of \(earlier)"
  }
}
