public import RecordKeeping
import Scheme

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
      try Rights.check(suite: window.suite, duty, in: look)
      if let last = window.events.last, last.event == "done" || last.event == event.event {
        throw OfficeRefusal.alreadyDone("\(window.id) is \(last.event) already")
      }
      window.events.append(event)
      return Decision(window, about: window.id.rawValue, [.windowEvent(window.id, event)])
    }
  }

  /// A window by its id, `LEA-2026-04-06`.
  public func keptWindow(_ text: String) throws -> KeptWindow {
    let id = WindowID(rawValue: text.uppercased())
    let parts = id.rawValue.split(separator: "-")
    let days = parts.indices.dropLast(2).compactMap { index in
      CalendarDay(parts[index...(index + 2)].joined(separator: "-"))
    }
    for day in days {
      let monday = VisitWeek(holding: day).monday
      if let window = try records.windows(monday...monday).first(where: { $0.id == id }) {
        return window
      }
    }
    throw OfficeRefusal.unknownWindow(text)
  }
}
