import RecordKeeping
import Rotas
import Scheme

extension Office {
  /// How often a day one visitor's reading of one window's moment is written down.
  ///
  /// The first line is the evidence of who could have known. A few more tell on which days it was
  /// looked up, and among them nobody can tell a reading from a second draw.
  private static let readingsADay = 3

  /// The moment drawn for a window of whoever sits at the desk, or for their next one.
  ///
  /// That it was read is written down, in a dry run too.
  public func ownMoment(_ window: String?, by desk: Desk) throws -> MomentSeen {
    var reading = self
    reading.isDryRun = false
    return try reading.perform(.readMoment, by: desk, home: .office) { look in
      try look.checkOwnEyes()
      let (kept, others) = try ownWindow(window, in: look)
      let seen = try look.seen(kept, try records.moments(of: [kept.id]), others: others)
      let entries = seen.moment == nil ? [] : try momentRead([kept.id], in: look)
      guard !entries.isEmpty else { return .nothing(seen) }
      return Decision(seen, about: kept.id.rawValue, entries)
    }
  }

  /// That whoever acts reads the moments of these windows now, where it is worth a line.
  func momentRead(_ windows: [WindowID], in look: Look) throws -> [Entry] {
    let own = VisitorID(rawValue: look.who.rawValue)
    let today = try records.momentReadings(of: windows).filter {
      $0.visitor == own && LondonTime.day(at: $0.at) == look.today
    }
    return windows.filter { window in
      today.count { $0.window == window } < Self.readingsADay
    }.map { .momentRead($0, by: own) }
  }

  /// The moments that hold for these windows.
  func latestMoments(of windows: [WindowID]) throws -> [WindowID: KeptMoment] {
    Dictionary(
      try records.moments(of: windows).map { ($0.window, $0) }, uniquingKeysWith: { $1 })
  }

  /// A window of whoever acts, the next to come where none is named, and their others to come.
  func ownWindow(_ text: String?, in look: Look) throws -> (KeptWindow, others: [WindowID]) {
    let own = VisitorID(rawValue: look.who.rawValue)
    let first = VisitWeek(holding: look.today).monday
    let coming = try records.windows(first...first.adding(days: 371))
      .filter { $0.visitors.contains(own) && $0.isToBeMade }
      .sorted { ($0.week, $0.id) < ($1.week, $1.id) }
    guard let kept = try text.map(keptWindow) ?? coming.first else {
      throw OfficeRefusal.proof(.noWindow(own))
    }
    try Rights.check(isOwn: kept.visitors.contains(own), .readMoment, in: look)
    return (kept, coming.map(\.id).filter { $0 != kept.id })
  }
}
