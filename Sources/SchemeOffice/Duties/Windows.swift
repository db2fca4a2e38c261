public import RecordKeeping
public import Scheme

extension Office {
  /// Says that the pair has arranged its visit, not when.
  public func markArranged(_ window: String, by desk: Desk) throws -> KeptWindow {
    try mark(window, .markArranged, WindowEvent(event: "arranged"), by: desk)
  }

  /// Records that a window passed without a visit, and why.
  public func markNotMade(_ window: String, reason: String, by desk: Desk) throws -> KeptWindow {
    try mark(window, .markNotMade, WindowEvent(event: "not_made", reason: reason), by: desk)
  }

  private func mark(
    _ text: String, _ duty: Duty, _ event: WindowEvent, by desk: Desk
  ) throws -> KeptWindow {
    try perform(duty, by: desk, home: .office) { look in
      var window = try keptWindow(text)
      let who = look.who
      try Rights.check(
        isOwn: window.visitors.contains { PersonID($0) == who }, duty, in: look)
      if let last = window.events.last, last.event == "done" || last.event == event.event {
        throw OfficeRefusal.alreadyDone("\(window.id) is \(last.event) already")
      }
      window.events.append(event)
      return Decision(window, about: window.id.rawValue, [.windowEvent(window.id, event)])
    }
  }

  /// A window by its id, `LEA-2026-W14`.
  public func keptWindow(_ text: String) throws -> KeptWindow {
    let id = WindowID(rawValue: text.uppercased())
    guard let week = WindowName.week(of: id),
      let window = try records.windows(week.monday...week.monday).first(where: { $0.id == id })
    else { throw OfficeRefusal.unknownWindow(text) }
    return window
  }
}

/// How a window is named: its suite and its ISO week, `LEA-2026-W14`.
public enum WindowName {
  /// The name of a suite's window in a week; a second one in the same week gets a letter.
  public static func id(suite: SuiteCode, week: VisitWeek, ordinal: Int = 0) -> WindowID {
    let (year, number) = isoWeek(week)
    let digits = number < 10 ? "0\(number)" : "\(number)"
    let letter = ordinal == 0 ? "" : String(UnicodeScalar(UInt8(97 + ordinal % 26)))
    return WindowID(rawValue: "\(suite)-\(year)-W\(digits)" + letter.uppercased())
  }

  /// The week that a window's name tells, or nil.
  public static func week(of id: WindowID) -> VisitWeek? {
    let parts = id.rawValue.split(separator: "-")
    guard parts.count >= 3, let year = Int(parts[parts.count - 2]), parts.last?.first == "W",
      let number = Int(parts[parts.count - 1].dropFirst().prefix(2)), (1...53).contains(number),
      let fourth = CalendarDay(year: year, month: 1, day: 4)
    else { return nil }
    return VisitWeek(holding: fourth).adding(weeks: number - 1)
  }

  /// ISO 8601's week: week 1 holds 4 January, and the year is that of the week's Thursday.
  private static func isoWeek(_ week: VisitWeek) -> (year: Int, number: Int) {
    let year = week.monday.adding(days: 3).year
    guard let fourth = CalendarDay(year: year, month: 1, day: 4) else { return (year, 1) }
    let first = VisitWeek(holding: fourth)
    return (year, first.monday.days(until: week.monday) / 7 + 1)
  }
}
