import Actions
import ArgumentParser
import Findings
import Scheme
import SchemeOffice

/// `icv action clock`: the sum behind every clock of an action.
struct ActionClock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock", abstract: "Each start and stop of an action's clocks, and what is left.",
    discussion: """
      Examples:
        icv action clock A4RT9WX

      The day a clock starts or goes on is not counted, the day it stops is. Working days are
      those of England and Wales; hours run round the clock.
      """)

  @Argument(help: "The action's reference.") var reference: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).action(reference, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(Facts(seen)) { ActionClockText(seen).text }
    output.say("Next: icv action show \(seen.action.reference)")
  }

  private struct Facts: Encodable {
    let reference: String
    let state: String
    let severity: Int
    let asOf: String
    let urgency: String?
    let clocks: [ClockFacts]
    let overdue: [OverdueFacts]
    let promises: [PromiseFacts]
    let waited: WaitingFacts?

    init(_ seen: ActionSeen) {
      reference = seen.action.reference.rawValue
      state = seen.action.state.rawValue
      severity = seen.action.severity.rawValue
      asOf = LondonTime.text(seen.action.asOf)
      urgency = seen.reckoning.urgency?.rawValue
      clocks = seen.reckoning.clocks.map(ClockFacts.init)
      overdue = seen.reckoning.overdue.map(OverdueFacts.init)
      promises = seen.reckoning.promises.map(PromiseFacts.init)
      waited = seen.waiting.map(WaitingFacts.init)
    }
  }
}

/// The clocks of an action as people read them, so that they can do the same sum by hand.
struct ActionClockText {
  private let seen: ActionSeen

  init(_ seen: ActionSeen) { self.seen = seen }

  var text: String {
    let action = seen.action
    var facts = FactList()
    facts.add("Action", "\(action.reference), \(action.state.label): \(action.question)")
    facts.add("Severity", "\(action.severity.rawValue), \(action.severity.label)")
    facts.add("Read on", Words.moment(action.asOf))
    facts.add("Waited for", waited)
    var parts = [facts.text] + seen.reckoning.clocks.map(sum)
    if seen.reckoning.clocks.isEmpty { parts.append("No clock has started.") }
    let promises = seen.reckoning.promises.map { "- " + Words.promise($0) }
    if !promises.isEmpty { parts.append((["Promises:"] + promises).joined(separator: "\n")) }
    let overdue = seen.reckoning.overdue.map { "Overdue: \(Words.overdue($0))." }
    return (parts + overdue).joined(separator: "\n\n")
  }

  private func sum(_ clock: Clock) -> String {
    let agreed =
      clock.allowance.agreedOn.map { "agreed with the force on \(Words.day($0))" }
      ?? "asked for; the force has not agreed to it"
    var columns = Columns("DAY", "USED", "LEFT", "WHAT HAPPENED")
    for turn in clock.turns {
      columns.add(
        when(turn.at, turn.day, clock), Words.clockTime(turn.used), Words.clockTime(turn.left),
        Words.turn(turn))
    }
    let asOf = seen.action.asOf
    columns.add(
      when(asOf, LondonTime.day(at: asOf), clock), Words.clockTime(clock.used),
      Words.clockTime(clock.left), "Now: \(Words.standing(clock)).")
    let heading = "To \(clock.target.label): \(clock.allowance.label), \(agreed)."
    return heading + "\n" + columns.text(ifEmpty: "")
  }

  /// The day, with the time where hours are counted.
  private func when(_ at: Instant, _ day: CalendarDay, _ clock: Clock) -> String {
    clock.allowance.unit == .hours ? Words.moment(at) : Words.shortDay(day)
  }

  private var waited: String? {
    guard let split = seen.waiting else { return nil }
    let parts = WaitedFor.allCases.filter { split[$0].minutes > 0 }
      .map { "\($0.label) \(Words.count(split[$0].days, "day"))" }
    guard !parts.isEmpty else { return nil }
    let paused = split.paused.days > 0 ? " (paused \(split.paused.days))" : ""
    return Words.list(parts) + paused + "; \(Words.count(split.whole.days, "day")) in all"
  }
}
