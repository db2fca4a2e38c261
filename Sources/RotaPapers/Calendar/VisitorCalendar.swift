public import Scheme

/// A visitor's windows as an iCalendar file (RFC 5545) for their own calendar.
///
/// Calendars are shared with families, employers and whoever runs the mail. So nothing in it, the
/// program's name included, says what the volunteering is, unless the visitor asked for that.
public struct VisitorCalendar: Hashable, Sendable {
  /// What every entry is called.
  public static let title = "Volunteering"

  /// The entries, one a window.
  public var entries: [CalendarEntry]
  /// When the file was made.
  public var stamp: Instant

  /// A calendar of some windows, made at a moment.
  public init(_ entries: [CalendarEntry], stamp: Instant) {
    self.entries = entries
    self.stamp = stamp
  }

  /// The whole file.
  ///
  /// It names no method: a calendar server refuses to keep a file that does (RFC 4791, 4.1).
  public var text: String {
    let head = [
      CalendarLine("BEGIN", plain: "VCALENDAR"), CalendarLine("VERSION", plain: "2.0"),
      CalendarLine("PRODID", plain: "-//\(Self.title)//Calendar 1//EN"),
      CalendarLine("CALSCALE", plain: "GREGORIAN"),
    ]
    let events = entries.flatMap { $0.lines(stamp: stamp) }
    let end = [CalendarLine("END", plain: "VCALENDAR")]
    return (head + LondonZone.lines + events + end).map(\.written).joined()
  }
}
