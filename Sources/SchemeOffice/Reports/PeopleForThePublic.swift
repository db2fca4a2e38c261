import Publication
import RecordKeeping
import ReportPapers
import Scheme

/// The table of people as a report for everybody may tell it, by the same control that hides small
/// counts on the public page, beside all that was published before.
struct PeopleForThePublic {
  private let tables: [PublishedTable]
  private let period: String

  /// Nil where the days are no year or quarter, or the records do not add up.
  init?(
    _ days: ClosedRange<CalendarDay>, threshold: Int, in look: Look, office: Office
  ) throws {
    guard let period = PublicPeriod(days: days) else { return nil }
    let material = try PublicMaterial(
      period, earlier: try office.records.publications(), in: look, office: office)
    let ladders = material.tables.all.filter { ladder in
      ladder.tables.contains { ["people", "reasons"].contains($0.table.name) }
    }
    guard ladders.allSatisfy({ $0.tables.allSatisfy { $0.table.wrongTotals.isEmpty } }) else {
      return nil
    }
    var before = material.before
    var tables: [PublishedTable] = []
    for ladder in ladders {
      let control = DisclosureControl(
        threshold: threshold, before: before, truth: material.figures.count)
      let table = control.publish(finestOf: ladder)
      before.add(table)
      tables.append(table)
    }
    self.tables = tables
    self.period = days.period
  }

  /// The cells of a line for some suites and last for all; what is not in a table is hidden.
  func cells(_ line: PeopleLine, suites: [SuiteCode]) -> [Shown] {
    (suites.map(\.rawValue) + [PublicFigures.allSuites]).map { suite in
      for table in tables {
        for place in table.places
        where place["measure"] == line.measure.rawValue && place["suite"] == suite
          && (place["period"] ?? period) == period
        {
          switch table[place] {
          case .shown(let count): return .count(count)
          case .hidden: return .suppressed
          case .notHeld: return .notHeld
          }
        }
      }
      return .suppressed
    }
  }
}

extension PeopleLine {
  /// The measure of public tables that counts the same.
  fileprivate var measure: PublicMeasure {
    switch self {
    case .held: .held
    case .children: .children
    case .offered: .offered
    case .spokenTo: .spokenTo
    case .declined: .declined
    case .observedOnly: .observedOnly
    case .notOffered: .notOffered
    case .asleep: .asleep
    case .interview: .inInterview
    case .solicitor: .withSolicitor
    case .health: .withHealthProfessional
    case .intoxicated: .intoxicated
    case .risk: .keptApartForRisk
    case .court: .atCourt
    case .released: .released
    case .other: .otherReason
    case .notRecorded: .outcomeNotRecorded
    }
  }
}
