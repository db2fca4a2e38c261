public import Findings
import Scheme

/// The tables of a public page, each with its coarser forms.
public struct PublicTables: Sendable {
  static let suite = "suite"
  static let measure = "measure"

  private let figures: PublicFigures
  private let period: PublicPeriod
  private let suites: [(code: String, name: String)]
  private let headings: [Theme: String]
  private let holdsWindows: Bool

  /// Tables of a period for the suites visited in it, themes under these headings.
  ///
  /// `holdsWindows` says whether the scheme kept a rota in these weeks; without one nothing was
  /// planned that could be counted.
  public init(
    _ figures: PublicFigures, period: PublicPeriod, suites: [(code: String, name: String)],
    headings: [Theme: String], holdsWindows: Bool
  ) {
    self.figures = figures
    self.period = period
    self.suites = suites
    self.headings = headings
    self.holdsWindows = holdsWindows
  }

  /// Every table, in the order of the page.
  public var all: [CoarserTables] {
    let tables = [visits, people, reasons, concerns, actions]
    return period.isYear ? tables + [hours] : tables
  }

  private var visits: CoarserTables {
    CoarserTables(
      table(
        "visits", "Visits",
        measures: [
          .visitsPlanned, .plannedMade, .visitsMade, .visitsAbandoned, .visitsRemote,
          .visitsKeptWaiting,
        ]))
  }

  private var people: CoarserTables {
    CoarserTables(
      table(
        "people", "People held when visitors were there",
        measures: [
          .held, .children, .adults, .ageNotRecorded, .offered, .spokenTo, .declined,
          .observedOnly, .notOffered, .unavailable, .outcomeNotRecorded,
        ]), suites: PublicTables.suite, quarters: PublishedBefore.period
    )
    .adding(.outcomesTogether, inBrief([.held, .offered, .notAsked]))
    .adding(.outcomesTogether, inBrief([.held]))
  }

  /// The main numbers of the people held, for all suites and the whole period.
  private func inBrief(_ measures: [PublicMeasure]) -> PublicTable {
    PublicTable(
      name: "people", title: "People held when visitors were there", fixed: together,
      dimensions: [rows(measures)], count: figures.count)
  }

  private var reasons: CoarserTables {
    CoarserTables(
      table(
        "reasons", "Why people could not be asked",
        measures: PublicMeasure.reasons + [.unavailable]),
      suites: PublicTables.suite, quarters: PublishedBefore.period)
  }

  private var concerns: CoarserTables {
    CoarserTables(
      PublicTable(
        name: "concerns", title: "Concerns by theme", fixed: together,
        dimensions: [
          PublicConcerns.themes(headings, withRestricted: period.isYear), PublicConcerns.stages,
        ], count: figures.count))
  }

  private var actions: CoarserTables {
    CoarserTables(
      table("actions", "What was asked of the force", measures: PublicMeasure.actions))
  }

  private var hours: CoarserTables {
    CoarserTables(
      PublicTable(
        name: "hours", title: "When visits were made", fixed: together,
        dimensions: [PublicHours.bands, PublicHours.days], count: figures.count),
      reason: .hoursCouldBeRead)
  }

  private var together: [String: String] {
    [PublishedBefore.period: period.days.period, PublicTables.suite: PublicFigures.allSuites]
  }

  private func table(
    _ name: String, _ title: String, measures: [PublicMeasure]
  ) -> PublicTable {
    let dimensions = [rows(measures), suiteDimension] + (period.isYear ? [period.dimension] : [])
    return PublicTable(
      name: name, title: title,
      fixed: period.isYear ? [:] : [PublishedBefore.period: period.days.period],
      dimensions: dimensions
    ) { place in
      let planned = [PublicMeasure.visitsPlanned, .plannedMade].map(\.rawValue)
      if !holdsWindows, planned.contains(place[PublicTables.measure] ?? "") { return nil }
      return figures.count(place)
    }
  }

  private func rows(_ measures: [PublicMeasure]) -> PublicDimension {
    let known = Set(measures.map(\.rawValue))
    return PublicDimension(
      PublicTables.measure, "Count", measures.map(\.category),
      breakdowns: PublicMeasure.breakdowns.filter {
        known.contains($0.total) && known.isSuperset(of: $0.parts)
      })
  }

  private var suiteDimension: PublicDimension {
    let all = PublicCategory(PublicFigures.allSuites, "All suites")
    guard suites.count > 1 else {
      return PublicDimension(PublicTables.suite, "Suite", [all])
    }
    return PublicDimension(
      PublicTables.suite, "Suite", suites.map { PublicCategory($0.code, $0.name) } + [all],
      breakdowns: [Breakdown(all.code, of: suites.map(\.code))])
  }
}
