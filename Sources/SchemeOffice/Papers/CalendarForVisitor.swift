public import RecordKeeping
import Rotas
public import Scheme
import Seals

/// A visitor's windows for their own calendar, emptied of what they did not ask for.
public struct CalendarSeen: Sendable {
  public let visitor: Visitor
  /// When it was made.
  public let madeAt: Instant
  public let windows: [CalendarWindow]
}

/// A window for a calendar: its week, and suite and partners only at the visitor's own wish.
public struct CalendarWindow: Hashable, Sendable {
  /// Opaque and the same on every export.
  public let uid: String
  public let week: VisitWeek
  public let details: Details?
  /// The moment drawn for it; nil unless the visitor asked for it in this file.
  public let moment: KeptMoment?

  /// Where, and with whom.
  public struct Details: Hashable, Sendable {
    public let suite: String
    public let partners: [String]
  }
}

extension Office {
  /// The windows of a visitor from this week on; nil is whoever sits at the desk.
  ///
  /// Suite and partners are a visitor's to ask for, and nobody's to ask for in their place: such a
  /// file ends in calendars that families, employers and mail servers read.
  ///
  /// With moments it is one more way to read them: for the pair's own eyes, and written down.
  public func calendar(
    of name: String?, withDetails: Bool, withMoment: Bool = false, by desk: Desk
  ) throws -> CalendarSeen {
    var reading = self
    if withMoment { reading.isDryRun = false }
    return try reading.perform(.exportCalendar, by: desk, home: .office) { look in
      let who = look.who
      let own = look.picture.visitors.first { PersonID($0.id) == who }
      guard let visitor = try name.map(look.visitor) ?? own else {
        throw OfficeRefusal.visitorNotNamed
      }
      try Rights.check(isOwn: visitor.id == own?.id, .exportCalendar, in: look)
      guard !withDetails || visitor.id == own?.id else {
        throw OfficeRefusal.detailsForAnother(visitor.id)
      }
      if withMoment { try look.checkOwnMoments(of: visitor.id) }
      let first = VisitWeek(holding: look.today).monday
      let secret = try records.lines(.office, after: 0, limit: 1).first?.digest ?? ""
      let kept = try records.windows(first...first.adding(days: 371))
        .filter { $0.visitors.contains(visitor.id) && $0.isToBeMade }
      let moments = try withMoment ? latestMoments(of: kept.map(\.id)) : [:]
      let windows = kept.map { window in
        CalendarWindow(
          uid: Self.uid(window.id, for: visitor.id, secret: secret), week: window.week,
          details: withDetails ? look.details(of: window, for: visitor.id) : nil,
          moment: moments[window.id])
      }
      let seen = CalendarSeen(visitor: visitor, madeAt: look.now, windows: windows)
      return Decision(
        seen, about: visitor.id.rawValue,
        try momentRead(kept.map(\.id).filter { moments[$0] != nil }, in: look))
    }
  }

  /// What a visitor's calendar calls a window.
  ///
  /// Windows are few and could be guessed, so the name hangs on the log's first line, which covers
  /// 128-bit salts and never leaves the office. The partner's calendar has another name for the
  /// same window, so that two calendars side by side do not show who goes with whom.
  private static func uid(_ window: WindowID, for visitor: VisitorID, secret: String) -> String {
    let digest = Digest(of: "icv-calendar-1:\(secret):\(visitor):\(window)")
    return String(digest.description.prefix(32))
  }
}

extension KeptWindow {
  /// Whether a visit in it may still be made.
  public var isToBeMade: Bool { state == .allotted || state == .arranged }
}

extension Look {
  fileprivate func details(
    of window: KeptWindow, for visitor: VisitorID
  ) -> CalendarWindow.Details {
    let partners = window.visitors.filter { $0 != visitor }
    return CalendarWindow.Details(
      suite: picture.suites.first { $0.code == window.suite }?.name ?? window.suite.rawValue,
      partners: partners.map { id in
        picture.visitors.first { $0.id == id }?.name ?? id.rawValue
      })
  }
}
