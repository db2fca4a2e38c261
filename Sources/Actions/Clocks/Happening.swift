import Findings
import Scheme

/// What a clock follows from in something that happened: no words and no people.
///
/// A list walks three clocks over the events of thousands of actions. This much of an event is
/// copied in one piece, where the whole of it keeps count of a dozen texts.
struct Happening {
  let deed: Deed
  /// Its moment.
  let mark: Mark
  /// The day promised, asked for or granted.
  let until: CalendarDay?
  /// The day by which police promised to put it right.
  let promise: CalendarDay?
  /// To whom it was handed on.
  let owner: Owner?
  /// What it was graded anew.
  let severity: Severity?
  /// Which of the action's events it is.
  let index: Int

  /// What happened to an action, in order.
  static func all(of action: Action) -> [Happening] {
    let events = action.events
    return events.indices.map { index in
      Happening(
        deed: events[index].deed, mark: Mark(events[index].at), until: events[index].until,
        promise: events[index].promise, owner: events[index].owner,
        severity: events[index].severity, index: index)
    }
  }
}
