import Actions
import Findings
import Scheme
import Testing

/// An action told in lines, each a London day and time, a deed and its parts:
/// `2026-03-09 10:00 answer until=2026-03-20`.
struct Told {
  var severity = Severity.routine
  var owner = Owner.custody
  var kind = ConcernKind.thing
  var goesAt: Instant?
  var allowed: [Target: GradedAllowance] = .usual
  var lines: [String]

  func action(asOf: String) throws -> Action {
    let asOf = try Told.moment(asOf)
    return Action(
      reference: Reference(rawValue: "A1"), concern: concern(),
      terms: Terms(raisedAt: .distantPast, goesAt: goesAt, allowed: allowed),
      kept: try lines.map(Told.event), asOf: asOf)
  }

  private func concern() -> Concern {
    Concern(
      reference: Reference(rawValue: "C1"), visit: Reference(rawValue: "V1"),
      suite: SuiteCode("LEA"), day: CalendarDay(number: 20_500), path: "/cells/bell", clause: 1,
      theme: .cell, severity: severity, kind: kind, owner: owner,
      wording: "A call bell did not work.", isSettled: false, isRestricted: false)
  }

  static func event(_ line: String) throws -> ActionEvent {
    let words = line.split(separator: " ").map(String.init)
    var name = words[2]
    var result: String?
    if name == "fixed" || name == "not_fixed" || name == "could_not_check" {
      (name, result) = ("check", name)
    }
    var event = ActionEvent(
      try #require(Deed(name: name, result: result), "\(line)"),
      at: try moment(words[0] + " " + words[1]), note: "as told")
    for part in words.dropFirst(3) {
      let sides = part.split(separator: "=").map(String.init)
      switch sides[0] {
      case "until": event.until = CalendarDay(sides[1])
      case "severity": event.severity = Int(sides[1]).flatMap(Severity.init(rawValue:))
      case "owner": event.owner = Owner(rawValue: sides[1])
      case "by": event.checkers = sides[1].split(separator: "+").map { VisitorID(String($0)) }
      case "visit": event.visit = Reference(rawValue: sides[1])
      default: Issue.record("\(part)")
      }
    }
    return event
  }

  /// The first moment at which London's clocks show this.
  static func moment(_ text: String) throws -> Instant {
    let words = text.split(separator: " ")
    return LondonTime.instant(
      of: try #require(TimeOfDay(words[1])), on: try #require(CalendarDay(words[0])))
  }
}

extension Instant {
  static let distantPast = Instant(milliseconds: 0)
}

extension Clock {
  /// As the tables of these tests write it: `running due 2026-03-16 used 5 left 5`.
  var told: String {
    "\(standing.rawValue) due \(due.map(Clock.told) ?? "-") used \(used.told) left \(left.told)"
  }

  static func told(_ due: Due) -> String {
    switch due {
    case .endOf(let day): return day.description
    case .moment(let moment):
      let wall = LondonTime.wall(at: moment)
      return "\(wall.day) \(wall.time)"
    }
  }
}

extension ClockTime {
  fileprivate var told: String {
    guard let minutes else { return "\(amount)" }
    let text = "\(abs(minutes) / 60)h" + (minutes % 60 == 0 ? "" : "\(abs(minutes) % 60)")
    return (minutes < 0 ? "-" : "") + text
  }
}

/// A case worked by hand: what happened, when it is read, and what a clock must say.
struct ClockCase: CustomTestStringConvertible, Sendable {
  let name: String
  var severity = Severity.routine
  var owner = Owner.custody
  let lines: [String]
  let asOf: String
  let says: [Target: String]

  init(
    _ name: String, graded severity: Severity = .routine, owner: Owner = .custody,
    _ lines: [String], asOf: String, _ says: [Target: String]
  ) {
    self.name = name
    self.severity = severity
    self.owner = owner
    self.lines = lines
    self.asOf = asOf
    self.says = says
  }

  var testDescription: String { name }

  func check(_ workingDays: WorkingDays = WorkingDays()) throws {
    let action = try Told(severity: severity, owner: owner, lines: lines).action(asOf: asOf)
    let clocks = action.clocks(workingDays)
    for (target, text) in says {
      #expect(clocks.first { $0.target == target }?.told ?? "none" == text, "\(target)")
    }
  }
}
