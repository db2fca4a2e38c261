import Publication
import Scheme

/// What the figures say in plain sentences, each percentage beside the numbers it comes from.
struct PublicSentences {
  private let issue: PublicIssue

  init(_ issue: PublicIssue) { self.issue = issue }

  /// The whole in a few sentences.
  var summary: String {
    let sentences = ["visits", "people", "concerns"].compactMap(sentence)
    return sentences.isEmpty
      ? "There was nothing to count in this period." : sentences.joined(separator: " ")
  }

  /// What one table says, nil where it has nothing to be put in a sentence.
  func sentence(_ table: String) -> String? {
    switch table {
    case "visits": visits
    case "people": people
    case "concerns": concerns
    default: nil
    }
  }

  private var visits: String? {
    let made = measure("visits", .visitsMade)
    guard let count = made.count else { return nil }
    let planned = measure("visits", .visitsPlanned)
    let visited = measure("visits", .plannedMade)
    let words = "Visitors made \(PublicSentences.count(count, "visit"))."
    guard let asked = planned.count, asked > 0, let done = visited.count else { return words }
    return "\(words) Of \(asked) that were planned, \(done)"
      + " \(done == 1 ? "was" : "were") made\(percent(visited, planned))."
  }

  private var people: String? {
    guard let held = measure("people", .held).count else { return nil }
    var words =
      "When they were there, \(PublicSentences.count(held, "person", "people")) were held."
    let (asked, talked) = (measure("people", .offered), measure("people", .spokenTo))
    if let count = asked.count {
      words +=
        " \(count) were asked whether they would talk\(percent(asked, measure("people", .held)))"
      words += talked.count.map { ", and \($0) did\(percent(talked, asked))." } ?? "."
    }
    return words
  }

  private var concerns: String? {
    let (raised, settled) = (concern("raised"), concern("settled"))
    guard let count = raised.count else { return nil }
    guard count > 0 else { return "Visitors raised no concern." }
    guard let there = settled.count else {
      return "Visitors raised \(PublicSentences.count(count, "concern"))."
    }
    return "Visitors raised \(PublicSentences.count(count, "concern")), of which \(there)"
      + " \(there == 1 ? "was" : "were") settled before they left\(percent(settled, raised))."
  }

  private func percent(_ part: PublishedCell, _ whole: PublishedCell) -> String {
    Share(part, of: whole).map { " (\($0.percent)% of \($0.whole))" } ?? ""
  }

  private func measure(_ table: String, _ measure: PublicMeasure) -> PublishedCell {
    cell(table, ["measure": measure.rawValue, "suite": PublicFigures.allSuites])
  }

  private func concern(_ stage: String) -> PublishedCell {
    cell("concerns", ["theme": "ALL", "stage": stage])
  }

  /// The cell of a table over the whole period.
  private func cell(_ name: String, _ categories: [String: String]) -> PublishedCell {
    guard let table = issue.table(name) else { return .notHeld }
    var place = table.fixed.merging(categories) { _, new in new }
    place[PublishedBefore.period] = issue.period.days.period
    return table[CellPlace(place)]
  }

  private static func count(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }
}
