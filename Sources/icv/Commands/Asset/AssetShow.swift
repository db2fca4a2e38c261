import Actions
import ArgumentParser
import Findings
import Scheme
import SchemeOffice

/// `icv asset show`: one part of a suite and what was found wrong with it.
struct AssetShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One part of a suite, and what was found wrong with it.",
    discussion: """
      Examples:
        icv asset show T-4RT9WX
        icv asset show "LEA cell 7 toilet"
      """)

  @Argument(help: "Its reference, or what it is called.") var asset: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).asset(asset, by: Opening.desk(options))
    let history = seen.history
    Output(options: options).show(Facts(seen)) {
      var columns = Columns("CONCERN", "FOUND", "SEV", "WHAT")
      for concern in seen.concerns {
        columns.add(
          concern.reference.rawValue, Words.shortDay(concern.day), "\(concern.severity.rawValue)",
          concern.wording + (concern.words.map { " \u{201C}\($0)\u{201D}" } ?? ""))
      }
      let head = "\(history.asset.suite) \(history.sentence(on: seen.today))."
      return seen.concerns.isEmpty ? head : head + "\n\n" + columns.text(ifEmpty: "")
    }
  }

  private struct Facts: Encodable {
    let asset: AssetFacts
    let sentence: String
    let concerns: [ConcernFacts]

    init(_ seen: AssetSeen) {
      asset = AssetFacts(seen.history, on: seen.today)
      sentence = seen.history.sentence(on: seen.today)
      concerns = seen.concerns.map { ConcernFacts($0) }
    }
  }
}
