public import Scheme

/// One window in a visitor's own calendar, with no more than the visitor asked to see there.
public struct CalendarEntry: Hashable, Sendable {
  /// The same on every export; it tells neither order nor suite, nor what the partner's calendar
  /// calls the same window.
  public var uid: String
  /// The week of the window.
  public var week: VisitWeek
  /// Suite and partners; nil unless the visitor asked for them in this file.
  public var details: Details?
  /// When to arrive; nil unless it was drawn and the visitor asked for it in this file.
  public var arrival: ArrivalPeriod?

  /// A window that says nothing but its week until more is asked for.
  public init(
    uid: String, week: VisitWeek, details: Details? = nil, arrival: ArrivalPeriod? = nil
  ) {
    self.uid = uid
    self.week = week
    self.details = details
    self.arrival = arrival
  }

  /// What a calendar that others may look into does not say unless it was asked for.
  public struct Details: Hashable, Sendable {
    /// The suite's name.
    public var suite: String
    /// The partners' names.
    public var partners: [String]

    /// Where, and with whom.
    public init(suite: String, partners: [String]) {
      self.suite = suite
      self.partners = partners
    }
  }
}

extension CalendarEntry {
  /// The entry's lines.
  ///
  /// It is transparent even at an hour: what is busy is shown to colleagues who may not read it.
  func lines(stamp: Instant) -> [CalendarLine] {
    var lines = [
      CalendarLine("BEGIN", plain: "VEVENT"), CalendarLine("UID", text: uid),
      CalendarLine("DTSTAMP", utc: stamp),
    ]
    if let arrival {
      lines.append(CalendarLine("DTSTART", moment: arrival.start))
      lines.append(CalendarLine("DTEND", moment: arrival.end))
    } else {
      lines.append(CalendarLine("DTSTART", day: week.monday))
      lines.append(CalendarLine("DTEND", day: week.adding(weeks: 1).monday))
    }
    lines.append(CalendarLine("SUMMARY", text: summary))
    if let details, !details.partners.isEmpty {
      lines.append(
        CalendarLine("DESCRIPTION", text: "With \(PaperWords.list(details.partners))."))
    }
    return lines + [
      CalendarLine("CLASS", plain: "PRIVATE"), CalendarLine("TRANSP", plain: "TRANSPARENT"),
      CalendarLine("END", plain: "VEVENT"),
    ]
  }

  private var summary: String {
    details.map { "\(VisitorCalendar.title), \($0.suite)" } ?? VisitorCalendar.title
  }
}
