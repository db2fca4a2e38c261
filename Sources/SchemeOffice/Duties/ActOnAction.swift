public import Actions
import Findings
import RecordKeeping
public import Scheme

extension Office {
  /// Does a deed to an action, if its state and the table of who does what allow it.
  public func act(
    _ deed: Deed, on reference: String, note: String? = nil, promise: CalendarDay? = nil,
    visit: String? = nil, by desk: Desk
  ) throws -> Action {
    try perform(deed.duty, by: desk, home: .record) { look in
      let wanted = Reference(rawValue: reference.uppercased())
      guard var action = try records.actions(.reference(wanted)).first else {
        throw OfficeRefusal.unknownAction(reference)
      }
      try Rights.check(suite: action.concern.suite, deed.duty, in: look)
      if action.concern.isRestricted, !look.named.contains(look.keyboard) {
        throw OfficeRefusal.mayNotRead(.restrictedMatter, look.acting?.role ?? .coordinator)
      }
      let checked = try visit.map { try keptVisit($0) }
      let checkers = checked?.visitors.map(\.visitor) ?? []
      if look.scope == .own {
        let who = look.acting?.who
        try Rights.check(
          isOwn: checkers.contains { PersonID($0) == who }, deed.duty, in: look)
      }
      if let refusal = action.refusal(of: deed) {
        throw OfficeRefusal.action(wanted, refusal)
      }
      let day = look.acting?.received ?? look.today
      if let last = action.events.last?.day, day < last {
        throw OfficeRefusal.action(
          wanted, .notInThisState(deed, state: action.state, since: last))
      }
      let event = ActionEvent(
        deed, day: day, note: note, visit: checked.map { Reference($0.figures.reference) },
        checkers: checkers, promise: promise)
      action.events.append(event)
      return Decision(action, about: wanted.rawValue, [.actionEvent(wanted, event)])
    }
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

extension Deed {
  /// The duty that does it.
  public var duty: Duty {
    switch self {
    case .send: .sendAction
    case .acknowledge: .acknowledgeAction
    case .answer: .answerAction
    case .extend: .extendAction
    case .sendBack: .sendBackAnswer
    case .accept: .acceptAnswer
    case .disagree: .recordDisagreement
    case .check: .recordCheck
    case .resolve: .resolveAction
    case .reopen: .reopenAction
    }
  }
}
