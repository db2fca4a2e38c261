import Returns
import Scheme

/// A figure that a template or a narrative can name: `{visits.made}`.
public enum NamedFigure: Hashable, Sendable {
  /// Words that stand as they are.
  case words(String)
  /// A count, or that it is not held or not told.
  case count(Shown)
  /// A share, told with its numbers; nil where it is not held.
  case share(Share?)

  /// The figure as it stands in a sentence.
  public var text: String {
    switch self {
    case .words(let words): words
    case .count(let shown): shown.words
    case .share(let share): share?.words ?? Shown.notHeld.words
    }
  }
}

/// Every figure of a report by its name: the whole list that templates and narratives may use.
public struct NamedFigures: Sendable {
  private let figures: [String: NamedFigure]

  /// The figures of a report.
  public init(_ report: PeriodReport) {
    figures = Self.general(report).merging(Self.visits(report)) { $1 }
      .merging(Self.people(report.people)) { $1 }.merging(Self.concerns(report.whole)) { $1 }
  }

  /// A figure by its name; nil where there is none of that name.
  public subscript(name: String) -> NamedFigure? { figures[name] }

  /// Every name, in order.
  public var names: [String] { figures.keys.sorted() }

  private static func general(_ report: PeriodReport) -> [String: NamedFigure] {
    [
      "scheme": .words(report.scheme), "period": .words(report.period.name),
      "suites": .words(Count.list(report.suites.map(\.name))),
      "paper": .words(report.period.kind.title),
      "year_before": .words(ReportPeriod.name(of: report.period.yearBefore)),
      "volunteers": .count(Shown(report.volunteers?.atEnd)),
      "delay_minutes": .words(Count.words(report.whole.door.threshold)),
      "night_percent": .words("\(report.wanted.nightPercent)%"),
      "weekend_percent": .words("\(report.wanted.weekendPercent)%"),
    ]
  }

  private static func visits(_ report: PeriodReport) -> [String: NamedFigure] {
    let figures = report.whole
    return [
      "visits.planned": .count(Shown(figures.windows?.planned)),
      "visits.made": .count(.count(figures.visits.completed)),
      "visits.abandoned": .count(Shown(figures.visits.abandoned)),
      "visits.not_made": .count(Shown(figures.windows?.notMade)),
      "visits.at_night": .count(.count(figures.moments.atNight.part)),
      "visits.at_weekends": .count(.count(figures.moments.atWeekends.part)),
      "share.at_night": .share(figures.moments.atNight),
      "share.at_weekends": .share(figures.moments.atWeekends),
      "share.windows_visited": .share(
        figures.windows.map { Share($0.made, of: $0.planned) }),
      "share.let_in_soon": .share(figures.door.letInSoon),
      "share.praised": .share(figures.praised),
      "share.satisfactory": .share(figures.satisfactory),
      "door.delayed": .count(.count(figures.door.delayed)),
    ]
  }

  private static func people(_ table: PeopleTable) -> [String: NamedFigure] {
    [
      "people.held": .count(table.whole(.held)),
      "people.children": .count(table.whole(.children)),
      "people.offered": .count(table.whole(.offered)),
      "people.spoken_to": .count(table.whole(.spokenTo)),
      "people.declined": .count(table.whole(.declined)),
      "people.observed": .count(table.whole(.observedOnly)),
      "share.spoken_of_held": .share(table.share(.spokenTo, of: .held)),
      "share.offered_of_held": .share(table.share(.offered, of: .held)),
      "share.spoken_of_offered": .share(table.share(.spokenTo, of: .offered)),
      "share.declined_of_offered": .share(table.share(.declined, of: .offered)),
      "share.children_of_held": .share(table.share(.children, of: .held)),
    ]
  }

  private static func concerns(_ figures: PeriodFigures) -> [String: NamedFigure] {
    let concerns = figures.concerns
    return [
      "concerns.raised": .count(.count(concerns.raised)),
      "concerns.settled": .count(.count(concerns.settledAtVisit)),
      "concerns.closed": .count(.count(concerns.closed)),
      "concerns.open": .count(.count(concerns.openAtEnd)),
      "concerns.late": .count(.count(concerns.late)),
      "share.settled": .share(Share(concerns.settledAtVisit, of: concerns.raised)),
      "days.to_answer": .words(concerns.timeToAnswer.median ?? Shown.notHeld.words),
      "days.to_close": .words(concerns.timeToClose.median ?? Shown.notHeld.words),
      "share.held_90": .share(figures.holds.first { $0.after == 90 }?.share),
      "share.held_180": .share(figures.holds.first { $0.after == 180 }?.share),
    ]
  }
}
