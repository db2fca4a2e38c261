import Actions
import Findings
import Scheme

/// Clocks as people say them.
extension Words {
  /// `16 March 2026`, or with the time where hours are counted: `7 March 2026 16:00`.
  static func due(_ due: Due) -> String {
    switch due {
    case .endOf(let day): return Words.day(day)
    case .moment(let moment):
      let (day, time) = LondonTime.wall(at: moment)
      return "\(Words.day(day)) \(time)"
    }
  }

  /// Used or left, in few characters for a column: `5`, `-1`, `11 h 20`.
  static func clockTime(_ time: ClockTime) -> String {
    guard let minutes = time.minutes else { return "\(time.amount)" }
    let (hours, rest) = (abs(minutes) / 60, abs(minutes) % 60)
    return (minutes < 0 ? "-" : "") + "\(hours) h" + (rest == 0 ? "" : " \(rest)")
  }

  /// How a clock stands, with its end: `running, asked for by 16 March 2026`.
  static func standing(_ clock: Clock) -> String {
    let end = clock.due.map { "\(clock.allowance.dueWord) \(due($0))" } ?? "no end"
    switch clock.standing {
    case .running: return "running, \(end)"
    case .overdue: return "overdue, \(end)"
    case .paused:
      return "paused, \(clock.left.amount < 0 ? "over by" : "left:") \(clock.left.label)"
    case .stopped:
      return clock.isLate ? "stopped, late" : "stopped, left: \(clock.left.label)"
    case .metInTime: return "met in time"
    case .metLate: return "met late, \(end)"
    }
  }

  /// Why an action is overdue, as a sentence without its stop.
  static func overdue(_ why: Overdue) -> String {
    let over = why.over.amount == 0 ? "" : ", \(why.over.label) over"
    let turn =
      why.promised.map { "promised for \(day($0))" }
      ?? "the turn of \(why.owner.label) since \(day(why.since.day))"
    return "\(why.target.label) was \(why.allowance.dueWord) \(due(why.due))\(over); \(turn)"
  }

  /// A line of a clock's timeline, as a sentence.
  static func turn(_ turn: ClockTurn) -> String {
    let end = turn.due.map { ", to \(due($0))" } ?? ""
    switch turn.kind {
    case .starts: return "Starts\(end). \(cause(turn))"
    case .goesOn: return "Goes on\(end). \(cause(turn))"
    case .stops: return "Stops. \(cause(turn))"
    case .runsOn: return "Runs on: what is promised is not done. \(cause(turn))"
    case .met: return "Met. \(cause(turn))"
    case .ranOut: return "Its time is up."
    case .granted: return "More time\(end). \(cause(turn))"
    case .asked: return "Nothing moves by asking. \(cause(turn))"
    case .regraded: return "The time of the new severity\(end). \(cause(turn))"
    case .lifted: return "The new severity has no such clock. \(cause(turn))"
    }
  }

  private static func cause(_ turn: ClockTurn) -> String {
    switch turn.cause {
    case .event(let event): Words.event(event) + approver(event)
    case .promisedDay: "The promised day is over; it is for visitors to look."
    case .time: ""
    }
  }

  private static func approver(_ event: ActionEvent) -> String {
    guard event.deed == .grant || event.deed == .pause, let by = event.by else { return "" }
    return " Approved by \(by.person), \(by.role.label.lowercased())."
  }

  /// A promise and what became of it.
  static func promise(_ promise: Promise) -> String {
    let made = "\(day(promise.day)), promised on \(day(promise.made.day)): "
    let on = promise.decided.map { " on \(day($0.day))" } ?? ""
    switch promise.standing {
    case .running: return made + "not yet over."
    case .kept: return made + "kept, as seen\(on)."
    case .broken: return made + "broken, as told\(on)."
    case .superseded:
      return made + "no longer stands\(on.isEmpty ? "" : " since" + on.dropFirst(3))."
    case .unproven: return made + "over, and nobody has looked since."
    }
  }
}
