import Actions
import Findings
import Scheme

/// An action as JSON tells it.
struct ActionFacts: Encodable {
  let reference: String
  let state: String
  let waitsFor: String?
  let checksNeeded: Int
  let cleanChecks: Int
  let timesReopened: Int
  let concern: ConcernFacts
  let events: [Event]

  struct Event: Encodable {
    let event: String
    let result: String?
    let side: String
    let day: String
    let note: String?
    let visit: String?
    let checkers: [String]?
    let promise: String?
  }

  init(_ action: Action) {
    reference = action.reference.rawValue
    state = action.state.rawValue
    waitsFor = action.state.waitsFor?.rawValue
    checksNeeded = action.concern.kind.canBeChecked ? action.concern.severity.checksNeeded : 0
    cleanChecks = action.cleanChecks.count
    timesReopened = action.timesReopened
    concern = ConcernFacts(action.concern)
    events = action.events.map { event in
      var result: CheckResult?
      if case .check(let found) = event.deed { result = found }
      return Event(
        event: event.deed.name, result: result?.rawValue, side: event.deed.side.rawValue,
        day: event.day.description, note: event.note, visit: event.visit?.rawValue,
        checkers: event.checkers.isEmpty ? nil : event.checkers.map(\.rawValue),
        promise: event.promise?.description)
    }
  }
}

/// An action as people read it: what was found, all that happened, whose turn it is.
struct ActionText {
  private let action: Action

  init(_ action: Action) { self.action = action }

  var text: String {
    let concern = action.concern
    var facts = FactList()
    facts.add("Action", "\(action.reference), \(action.state.label)")
    facts.add(
      "Found",
      "\(Words.day(concern.day)) at \(concern.suite), visit \(concern.visit),"
        + " concern \(concern.reference)")
    facts.addConcern(concern)
    var parts = [facts.text]
    if !action.events.isEmpty { parts.append(history) }
    parts.append("Now: \(turn).")
    return parts.joined(separator: "\n\n")
  }

  private var history: String {
    var columns = Columns("DAY", "WHAT HAPPENED")
    for event in action.events {
      var words = Words.deed(event.deed)
      if !event.checkers.isEmpty {
        words += " (\(Words.list(event.checkers.map(\.rawValue)))"
        words += event.visit.map { ", visit \($0))" } ?? ")"
      }
      words += event.promise.map { "; promised by \(Words.day($0))" } ?? ""
      words += event.note.map { ": \"\($0)\"" } ?? "."
      columns.add(Words.shortDay(event.day), words)
    }
    return columns.text(ifEmpty: "")
  }

  private var turn: String {
    guard action.state == .toBeChecked, action.concern.kind.canBeChecked else {
      return action.state == .toBeChecked
        ? "the scheme's turn: a past event cannot be looked at again, so decide and resolve it"
        : Words.turn(action.state)
    }
    let missing = action.concern.severity.checksNeeded - action.cleanChecks.count
    guard missing > 0 else { return "the scheme's turn: found fixed often enough, resolve it" }
    return Words.turn(.toBeChecked) + "; \(Words.count(missing, "clean check")) more"
  }

  /// The command that comes next.
  var hint: String {
    let name = action.reference
    let told = "--from \"WHO\" --by email --received DAY"
    switch action.state {
    case .draft: return "icv action send \(name)"
    case .open, .reopened: return "icv action acknowledge \(name) \(told)"
    case .acknowledged: return "icv action answer \(name) --note \"…\" \(told)"
    case .answered: return "icv action accept \(name)"
    case .toBeChecked: return "icv action check \(name) --result fixed --visit REF"
    case .resolved, .disagreed: return "icv action list --open"
    }
  }
}
