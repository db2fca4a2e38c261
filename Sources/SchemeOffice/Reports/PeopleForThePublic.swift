import Publication
import RecordKeeping
import ReportPapers
import Scheme

/// The counts of people that were published for exactly some days: all that a report for everybody
/// may tell.
///
/// A count worked out anew would be known to readers and to no later publication, which could then
/// give away by difference what it hides itself.
struct PeopleForThePublic {
  private let tables: [PublishedTable]
  private let period: String
  /// The publication they are from, and its edition as the public counts them.
  let publication: KeptPublication
  let edition: Int

  /// The last edition of the days that was signed off; nil where none was.
  init?(_ days: ClosedRange<CalendarDay>, office: Office) throws {
    let published = try office.records.publications().filter { $0.days == days && $0.isSignedOff }
    guard let last = published.last else { return nil }
    publication = last
    edition = published.count
    tables = try last.published()
    period = days.period
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
