import Actions
import Findings
import Scheme
import SchemeOffice

/// An action as JSON tells it.
struct ActionFacts: Encodable {
  let reference: String
  let state: String
  let waitsFor: String?
  let checksNeeded: Int
  let cleanChecks: Int
  let timesReopened: Int
  let severity: Int
  let owner: String
  let question: String
  let rung: String?
  let raisedAt: String
  let sentAt: String?
  let goesAt: String?
  let closedAt: String?
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
    let at: String
    let until: String?
    let replyKind: String?
    let owner: String?
    let named: String?
    let other: String?
    let severity: Int?
    let rung: String?
    let automatic: Bool
    let by: String?
    let role: String?
    let typedBy: String?
  }

  init(_ action: Action) {
    reference = action.reference.rawValue
    state = action.state.rawValue
    waitsFor = action.state.waitsFor?.rawValue
    checksNeeded = action.checksNeeded
    cleanChecks = action.cleanChecks.count
    timesReopened = action.timesReopened
    severity = action.severity.rawValue
    owner = action.owner.rawValue
    question = action.question
    rung = action.rung?.name
    raisedAt = LondonTime.text(action.terms.raisedAt)
    sentAt = action.sentAt.map { LondonTime.text($0) }
    goesAt = action.goesByItselfAt.map { LondonTime.text($0) }
    closedAt = action.closedAt.map { LondonTime.text($0) }
    concern = ConcernFacts(action.concern)
    events = action.events.map { event in
      var result: CheckResult?
      if case .check(let found) = event.deed { result = found }
      return Event(
        event: event.deed.name, result: result?.rawValue, side: event.deed.side.rawValue,
        day: event.day.description, note: event.note, visit: event.visit?.rawValue,
        checkers: event.checkers.isEmpty ? nil : event.checkers.map(\.rawValue),
        promise: (event.promise ?? (event.deed == .extend ? event.until : nil))?.description,
        at: LondonTime.text(event.at), until: event.until?.description,
        replyKind: event.reply?.rawValue, owner: event.owner?.rawValue, named: event.named,
        other: event.other?.rawValue, severity: event.severity?.rawValue,
        rung: event.rung?.name, automatic: event.isAutomatic,
        by: event.by.map { $0.from ?? $0.person.rawValue }, role: event.by?.role.rawValue,
        typedBy: event.by?.typedBy?.rawValue)
    }
  }
}

/// An action as people read it: what was found, all that happened, whose turn it is.
struct ActionText {
  private let action: Action
  private let addressed: Addressed?

  init(_ action: Action, _ addressed: Addressed? = nil) {
    self.action = action
    self.addressed = addressed
  }

  var text: String {
    let concern = action.concern
    var facts = FactList()
    facts.add("Action", "\(action.reference), \(action.state.label)")
    facts.add(
      "Found",
      "\(Words.day(concern.day)) at \(concern.suite), \(concern.origin),"
        + " concern \(concern.reference)")
    facts.addConcern(concern)
    facts.add("Asked", action.question == concern.wording ? nil : action.question)
    facts.add(
      "Graded",
      action.severity == concern.severity
        ? nil : "\(action.severity.rawValue), \(action.severity.label)")
    facts.add("Now with", action.owner == concern.owner ? nil : action.owner.label)
    if let addressed, !action.state.isClosed {
      facts.add("Addressed to", LadderWords.address(addressed))
      facts.add("Proposed", LadderWords.proposal(addressed))
    }
    facts.add("Goes", action.goesByItselfAt.map { "by itself, \(Words.moment($0))" })
    var parts = [facts.text]
    if !action.events.isEmpty { parts.append(history) }
    parts.append("Now: \(turn).")
    return parts.joined(separator: "\n\n")
  }

  private var history: String {
    var columns = Columns("DAY", "WHAT HAPPENED")
    for event in action.events { columns.add(Words.shortDay(event.day), Words.event(event)) }
    return columns.text(ifEmpty: "")
  }

  private var turn: String {
    guard action.state == .toBeChecked, action.concern.kind.canBeChecked else {
      return action.state == .toBeChecked
        ? "the scheme's turn: a past event cannot be looked at again, so decide and resolve it"
        : Words.turn(action.state)
    }
    let missing = action.checksNeeded - action.checksThatCount
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
    case .resolved, .disagreed, .joined, .restricted: return "icv action list --open"
    }
  }
}
