/// London's clock as a calendar carries it: by the rule that holds, not by a list of dates.
///
/// Since 1996 summer time begins on the last Sunday of March and ends on the last of October, both
/// at 01:00 UTC (Summer Time Order 2002, which follows Directive 2000/84/EC).
enum LondonZone {
  static let name = "Europe/London"

  static let lines: [CalendarLine] =
    [CalendarLine("BEGIN", plain: "VTIMEZONE"), CalendarLine("TZID", plain: name)]
    + part(
      "DAYLIGHT", from: "+0000", to: "+0100", called: "BST", since: "19960331T010000", month: 3)
    + part(
      "STANDARD", from: "+0100", to: "+0000", called: "GMT", since: "19961027T020000", month: 10)
    + [CalendarLine("END", plain: "VTIMEZONE")]

  private static func part(
    _ part: String, from: String, to: String, called: String, since: String, month: Int
  ) -> [CalendarLine] {
    [
      CalendarLine("BEGIN", plain: part),
      CalendarLine("TZOFFSETFROM", plain: from),
      CalendarLine("TZOFFSETTO", plain: to),
      CalendarLine("TZNAME", plain: called),
      CalendarLine("DTSTART", plain: since),
      CalendarLine("RRULE", plain: "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU"),
      CalendarLine("END", plain: part),
    ]
  }
}
