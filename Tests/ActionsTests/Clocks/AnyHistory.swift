import Actions
import Findings
import Scheme

/// A generator whose draws follow from its seed, so that a failure can be seen again.
struct SeededDraw: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// SplitMix64, by Steele, Lea and Flood.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A history drawn deed by deed from those that the action itself does not refuse.
enum AnyHistory {
  static func of(_ count: Int, _ draw: inout SeededDraw, without: Set<Deed> = []) -> Action {
    // From Saturday 28 February 2026, into both changes of clocks.
    var at = Instant(milliseconds: 1_772_280_000_000)
    var action = action(concern(&draw), [], asOf: at)
    while action.events.count < count {
      // What is restricted ends all.
      let may = action.mayBeDone.filter { $0 != .restrict && !without.contains($0) }
      var event = filled(may.randomElement(using: &draw) ?? .restrict, at: at, &draw)
      event.by = DoneBy(
        line: action.events.count + 1, loggedAt: at, person: PersonID("P01"), role: .coordinator,
        how: .signedIn)
      if action.refusal(of: event) == nil { action.add(event) }
      at = at.adding(seconds: Int.random(in: 0...200_000, using: &draw))
    }
    return self.action(action.concern, action.events, asOf: at)
  }

  private static func action(
    _ concern: Concern, _ kept: [ActionEvent], asOf: Instant
  ) -> Action {
    Action(
      reference: Reference(rawValue: "A1"), concern: concern,
      terms: Terms(raisedAt: .distantPast, goesAt: nil, allowed: .usual), kept: kept, asOf: asOf)
  }

  private static func filled(
    _ deed: Deed, at: Instant, _ draw: inout SeededDraw
  ) -> ActionEvent {
    var event = ActionEvent(deed, at: at, note: "why")
    let day = event.day.adding(days: Int.random(in: -2...30, using: &draw))
    let mayPromise = deed == .answer || deed == .add
    if deed.needs.contains(.until) || (mayPromise && Bool.random(using: &draw)) {
      event.until = day
    }
    event.owner = Owner.allCases.randomElement(using: &draw)
    event.named = "Somebody"
    event.other = Reference(rawValue: "A2")
    event.severity = Severity.allCases.randomElement(using: &draw)
    event.rung = Rung.allCases.randomElement(using: &draw)
    if case .check = deed {
      event.visit = Reference(rawValue: "V\(Int.random(in: 1...99, using: &draw))")
      event.checkers = ["V0\(Int.random(in: 1...4, using: &draw))", "V05"].map { VisitorID($0) }
    }
    return event
  }

  private static func concern(_ draw: inout SeededDraw) -> Concern {
    let kinds: [ConcernKind] = [.thing, .practice, .pastEvent]
    return Concern(
      reference: Reference(rawValue: "C1"), visit: Reference(rawValue: "V1"),
      suite: SuiteCode("LEA"), day: CalendarDay(number: 20_500), path: "/cells/bell", clause: 1,
      theme: .cell, severity: Severity.allCases.randomElement(using: &draw) ?? .routine,
      kind: kinds.randomElement(using: &draw) ?? .thing,
      owner: Owner.allCases.randomElement(using: &draw) ?? .custody,
      wording: "A call bell did not work.", isSettled: false, isRestricted: false)
  }
}
