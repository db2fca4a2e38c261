import Actions
import ArgumentParser
import Scheme
import SchemeOffice

/// `icv recommendation list`: what inspectors asked for and how it stands.
struct RecommendationList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What inspectors asked for, and how it stands.",
    discussion: """
      Examples:
        icv recommendation list
        icv recommendation list --open --json
      """)

  @Flag(help: "Only what is still asked for.") var open = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).recommendations(
      open: open, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(["recommendations": seen.histories.map { RecommendationFacts($0) }]) {
      var columns = Columns("NAME", "KIND", "PUBLISHED", "REPLY", "STANDS", "WHAT")
      for history in seen.histories {
        let asked = history.recommendation
        columns.add(
          asked.reference.rawValue, asked.kind == .causeOfConcern ? "cause" : "area",
          Words.shortDay(asked.publishedOn), reply(history, on: seen.today), history.standing,
          asked.text)
      }
      return columns.text(ifEmpty: "No recommendations. `icv recommendation import` takes them in.")
    }
    if let first = seen.histories.first {
      output.say("Next: icv recommendation show \(first.recommendation.reference)")
    }
  }

  private func reply(_ history: RecommendationHistory, on today: CalendarDay) -> String {
    switch history.clock.standing(on: today) {
    case .replied: "in time"
    case .repliedLate: "late"
    case .running(let left): "\(left) left"
    case .overdue: "overdue"
    }
  }
}
