import Actions
import ArgumentParser
import Scheme
import SchemeOffice

/// `icv recommendation show`: one recommendation and all that followed.
struct RecommendationShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One recommendation, and all that followed.",
    discussion: """
      Examples:
        icv recommendation show I-4RT9WX
      """)

  @Argument(help: "The recommendation's reference.") var reference: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).recommendation(
      reference, by: Opening.desk(options))
    let output = Output(options: options)
    for history in seen.histories {
      output.show(RecommendationFacts(history)) {
        RecommendationText(history, seen.themes, on: seen.today).text
      }
      output.say("Next: icv recommendation known \(history.recommendation.reference)")
    }
  }
}

/// A recommendation as people read it.
struct RecommendationText {
  private let history: RecommendationHistory
  private let themes: ThemeList
  private let today: CalendarDay

  init(_ history: RecommendationHistory, _ themes: ThemeList, on today: CalendarDay) {
    (self.history, self.themes, self.today) = (history, themes, today)
  }

  var text: String {
    let asked = history.recommendation
    var facts = FactList()
    facts.add(
      "Name", "\(asked.reference), \(asked.kind.label)" + (asked.number.map { " \($0)" } ?? ""))
    facts.add("Report", "\(asked.inspection), published \(Words.day(asked.publishedOn))")
    facts.add("Asked", asked.text)
    facts.add("Theme", "\(themes.label(asked.theme)), \(asked.topic)")
    facts.add("Suite", asked.suite?.rawValue ?? "the whole force")
    facts.add("On visits", asked.isAskedOnVisits ? "asked about" : "not asked about")
    facts.add("Reply", history.clock.standing(on: today).label)
    facts.add("Stands", history.standing)
    guard !history.events.isEmpty else { return facts.text }
    var columns = Columns("DAY", "WHAT HAPPENED")
    for event in history.events { columns.add(Words.shortDay(event.day), words(event)) }
    return facts.text + "\n\n" + columns.text(ifEmpty: "")
  }

  private func words(_ event: RecommendationEvent) -> String {
    var words: String
    switch event.deed {
    case .reply: words = "The Commissioner's reply was published"
    case .plan: words = "The force told its plan"
    case .review: words = "The plan was gone through"
    case .seen(let result):
      words = "Visitors found it \(result.label)" + (event.visit.map { " (visit \($0))" } ?? "")
    case .found(let status): words = "A later inspection found it \(status.label)"
    }
    words += event.until.map { "; to be done by \(Words.day($0))" } ?? ""
    return words + (event.note.map { ": \"\($0)\"" } ?? ".")
  }
}
