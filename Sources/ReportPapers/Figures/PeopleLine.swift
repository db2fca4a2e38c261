public import Returns

/// One thing that is counted of the people in the cells.
public enum PeopleLine: Hashable, Sendable, CaseIterable {
  case held, children, offered, spokenTo, declined, observedOnly, notOffered
  case asleep, interview, solicitor, health, intoxicated, risk, court, released, other
  case notRecorded

  /// What became of each of the people who were held: exactly one of these.
  public static let outcomes: [PeopleLine] =
    [.spokenTo, .declined, .observedOnly, .notOffered] + unavailable + [.notRecorded]

  /// Why somebody could not be offered a visit.
  public static let unavailable: [PeopleLine] = [
    .asleep, .interview, .solicitor, .health, .intoxicated, .risk, .court, .released, .other,
  ]

  /// The line in words, as a table has it.
  public var label: String {
    switch self {
    case .held: "In the cells when visitors came"
    case .children: "Of these, under 18"
    case .offered: "Offered a visit"
    case .spokenTo: "Spoke with the visitors"
    case .declined: "Offered, and declined"
    case .observedOnly: "Seen and not spoken to"
    case .notOffered: "Not offered: visitors did not get to them"
    case .notRecorded: "Not recorded"
    default: "Not available: \(reason)"
    }
  }

  /// Why somebody was not available, to stand in a sentence; for other lines, what it is.
  public var reason: String {
    switch self {
    case .asleep: "asleep"
    case .interview: "in interview"
    case .solicitor: "with a solicitor"
    case .health: "with a health professional, or at hospital"
    case .intoxicated: "unfit through drink or drugs"
    case .risk: "not safe to see, as staff advised"
    case .court: "at court"
    case .released: "being booked in, processed or released"
    case .other: "another reason"
    default: label
    }
  }

  /// The code under which returns carry a reason; nil for other lines.
  private var code: String? {
    switch self {
    case .asleep: "SLP"
    case .interview: "INT"
    case .solicitor: "SOL"
    case .health: "HCP"
    case .intoxicated: "INX"
    case .risk: "RSK"
    case .court: "CRT"
    case .released: "REL"
    case .other: "OTH"
    default: nil
    }
  }

  /// The count of this line; nil where it is not held.
  public func count(in people: DetaineeFigures) -> Int? {
    switch self {
    case .held: people.inCustody
    case .children: people.inCustodyChildren
    case .offered: people.offered
    case .spokenTo: people.spokenTo
    case .declined: people.declined
    case .observedOnly: people.observedOnly
    case .notOffered: people.notOffered
    case .notRecorded: people.notRecorded
    default: people.notAvailable.first { $0.code == code }?.count
    }
  }
}
