public import Actions
import Findings
import RecordKeeping
import Scheme

extension Office {
  /// Does a deed to an action, if its state and the table of who does what allow it.
  ///
  /// The moment of the event given is set here: now, or when it was received. A check names its
  /// visit, whose visitors are those who checked.
  public func act(_ given: ActionEvent, on reference: String, by desk: Desk) throws -> Action {
    let duty = given.deed.duty
    return try perform(duty, by: desk, home: .record) { look in
      var action = try actionToChange(reference, duty, in: look)
      var event = given
      event.at = try look.counted(after: action.events.last, action.reference)
      event.by = look.doneBy
      try completeCheck(&event, duty, in: look)
      if let other = event.other { event.other = try otherAction(other, than: action, in: look) }
      if event.deed == .regrade, event.severity == action.severity {
        throw OfficeRefusal.nothingToChange
      }
      if let refusal = action.refusal(of: event) {
        throw OfficeRefusal.action(action.reference, refusal)
      }
      try check(step: event, of: action, in: look)
      action.add(event)
      let name = action.reference
      return Decision(action, about: name.rawValue, [.actionEvent(name, event)])
    }
  }

  /// Does a deed that needs no more than a few words.
  public func act(
    _ deed: Deed, on reference: String, note: String? = nil, visit: String? = nil, by desk: Desk
  ) throws -> Action {
    var event = ActionEvent(deed, at: clock.now(), note: note)
    event.visit = visit.map { Reference(rawValue: $0) }
    return try act(event, on: reference, by: desk)
  }

  /// An action that the one at the desk may do a duty to.
  func actionToChange(_ reference: String, _ duty: Duty, in look: Look) throws -> Action {
    let wanted = Reference(rawValue: reference.uppercased())
    guard let action = try actions(.reference(wanted), asOf: look.now).first else {
      throw OfficeRefusal.unknownAction(reference)
    }
    try Rights.check(suite: action.concern.suite, duty, in: look)
    if action.isRestricted, !look.named.contains(look.keyboard) {
      throw OfficeRefusal.mayNotRead(.restrictedMatter, look.acting?.role ?? .coordinator)
    }
    return action
  }

  private func completeCheck(_ event: inout ActionEvent, _ duty: Duty, in look: Look) throws {
    let checked = try event.visit.map { try keptVisit($0.rawValue) }
    event.visit = checked.map { Reference($0.figures.reference) }
    event.checkers = checked?.visitors.map(\.visitor) ?? []
    let who = look.acting?.who
    try Rights.check(
      isOwn: event.checkers.contains { PersonID($0) == who }, duty, in: look)
  }

  /// Another action at the same suite, which a deed ties this one to.
  private func otherAction(
    _ other: Reference, than action: Action, in look: Look
  ) throws -> Reference {
    let wanted = Reference(rawValue: other.rawValue.uppercased())
    guard let found = try actions(.reference(wanted), asOf: look.now).first else {
      throw OfficeRefusal.unknownAction(other.rawValue)
    }
    guard found.concern.suite == action.concern.suite, !found.isRestricted else {
      throw OfficeRefusal.unacceptable(
        field: "the other action", value: other.rawValue,
        takes: "an action about the same suite")
    }
    return found.reference
  }

  /// A visit by its reference, or the refusal that there is none.
  func keptVisit(_ text: String) throws -> KeptVisit {
    guard let visit = try records.visit(Reference(rawValue: text)) else {
      guard let visit = try records.visit(Reference(rawValue: text.uppercased())) else {
        throw OfficeRefusal.unknownVisit(text)
      }
      return visit
    }
    return visit
  }
}

extension Look {
  /// Whose deed is being written down, as its log line will say.
  var doneBy: DoneBy? {
    acting.map {
      DoneBy(
        line: heads.record.count + 1, loggedAt: now, person: $0.who, role: $0.role,
        typedBy: $0.typedBy, from: $0.onBehalfOf, how: $0.by)
    }
  }

  /// The moment a deed counts from: now, or when it was received.
  ///
  /// Where only the day is known it counts to that day's end, so that nobody is told they were
  /// late who may have been in time; refused when it would count from before the last event.
  func counted(after last: ActionEvent?, _ action: Reference) throws(OfficeRefusal) -> Instant {
    guard let acting, let day = acting.received else { return now }
    let end = Instant(day: day.adding(days: 1)).adding(seconds: -1)
    let offset = LondonTime.offsetMinutes(at: end)
    let moment = acting.receivedAt.map { LondonTime.instant(of: $0, on: day) }
    let at = min(now, moment ?? end.adding(seconds: -offset * 60))
    if let last, at < last.at { throw .action(action, .before(last)) }
    return at
  }
}
