import Actions
import ArgumentParser
import Findings
import Scheme
import SchemeOffice

/// `icv recommendation known`: what visitors knew of it before inspectors said so.
struct RecommendationKnown: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "known", abstract: "What visitors already knew of it.",
    discussion: """
      Examples:
        icv recommendation known I-4RT9WX

      Concerns of the same theme, or of a theme with the same topic of Expectations, found in the
      \(KnownBefore.years) years before the report was published. Restricted ones are left out.
      """)

  @Argument(help: "The recommendation's reference.") var reference: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let known = try Opening.office(options).known(
      before: reference, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(Facts(known)) { text(known) }
    if let first = known.concerns.first { output.say("Next: icv concern show \(first.reference)") }
  }

  private func text(_ known: KnownBefore) -> String {
    let published = Words.day(known.recommendation.publishedOn)
    guard let span = known.span else {
      return "No: nothing of that kind was found in the \(KnownBefore.years) years before"
        + " \(published)."
    }
    let suites = known.bySuite.sorted { $0.key < $1.key }.map { "\($0.value) at \($0.key)" }
    let head =
      "Yes: \(Words.count(known.concerns.count, "concern")) before \(published),"
      + " \(Words.list(suites)), from \(Words.day(span.lowerBound))"
      + " to \(Words.day(span.upperBound))."
    var columns = Columns("CONCERN", "FOUND", "SUITE", "SEV", "WHAT")
    for concern in known.concerns.prefix(100) {
      columns.add(
        concern.reference.rawValue, Words.shortDay(concern.day), concern.suite.rawValue,
        "\(concern.severity.rawValue)", concern.wording)
    }
    let left = known.concerns.count - 100
    let more = left > 0 ? "\n\(left) more; --json has them all." : ""
    return head + "\n\n" + columns.text(ifEmpty: "") + more
  }

  private struct Facts: Encodable {
    let recommendation: String
    let themes: [String]
    let count: Int
    let bySuite: [String: Int]
    let firstDay: String?
    let lastDay: String?
    let concerns: [Found]

    struct Found: Encodable {
      let reference: String
      let suite: String
      let day: String
      let theme: String
    }

    init(_ known: KnownBefore) {
      recommendation = known.recommendation.reference.rawValue
      themes = known.themes.map(\.rawValue)
      count = known.concerns.count
      bySuite = Dictionary(uniqueKeysWithValues: known.bySuite.map { ($0.key.rawValue, $0.value) })
      firstDay = known.span?.lowerBound.description
      lastDay = known.span?.upperBound.description
      concerns = known.concerns.map {
        Found(
          reference: $0.reference.rawValue, suite: $0.suite.rawValue, day: $0.day.description,
          theme: $0.theme.rawValue)
      }
    }
  }
}
