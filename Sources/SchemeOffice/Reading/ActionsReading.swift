public import Actions
import Findings
import RecordKeeping
import Scheme

/// Actions as far as a reader may see them.
public struct ActionsSeen: Sendable {
  public let actions: [Action]
  /// Whether only where they stand may be read, not what was said.
  public let statusOnly: Bool
  /// How many restricted ones were left out, where the reader's role could be named to read them.
  public let restricted: Int
}

/// Which actions somebody asks to see.
public struct ActionsAsked: Sendable {
  /// Not closed.
  public var open: Bool
  public var suite: String?
  /// Those that came of the reader's own visits, or wait for the scheme where the office asks.
  public var mine: Bool
  /// Those with a clock that has run out, where they are listed by urgency.
  public var overdue: Bool
  public var limit: Int

  /// Every action, unless narrowed.
  public init(
    open: Bool = false, suite: String? = nil, mine: Bool = false, overdue: Bool = false,
    limit: Int = 200
  ) {
    self.open = open
    self.suite = suite
    self.mine = mine
    self.overdue = overdue
    self.limit = limit
  }
}

extension Office {
  /// Actions that the one at the desk may see, the longest waiting first.
  public func actions(_ asked: ActionsAsked, by desk: Desk) throws -> ActionsSeen {
    let reader = try reader(desk)
    return try actions(asked, .whole, for: reader, own: ownVisits(of: reader), by: desk)
  }

  /// The same, with as much of each as is asked for, where the one at the desk and their own
  /// visits are known already.
  func actions(
    _ asked: ActionsAsked, _ detail: ActionDetail, for reader: Reader, own: Set<Reference>,
    by desk: Desk
  ) throws -> ActionsSeen {
    let code = try asked.suite.map { try reader.look.suite($0).code }
    let reach = Disclosure.reach(of: .action, for: reader.role)
    guard reach != .nothing || reader.isNamed else {
      throw OfficeRefusal.mayNotRead(.action, reader.role)
    }
    let wanted: ActionsWanted =
      asked.open
      ? .unclosed(suite: code, limit: asked.limit)
      : .all(suite: code, limit: asked.limit, restricted: reader.mayBeNamed)
    var shown = try records.actions(wanted, asOf: reader.look.now, detail)
    var restricted = 0
    // In place: what stays is not copied.
    shown.removeAll { action in
      guard reader.maySee(action, own: own) else {
        if action.isRestricted, reader.mayBeNamed { restricted += 1 }
        return true
      }
      return asked.mine && !reader.isMine(action, own: own)
    }
    if shown.contains(where: { $0.isRestricted && !$0.concern.isOf(own) }) {
      try recordReading(of: Reference(rawValue: "actions"), by: desk)
    }
    let statusOnly = reach == .status
    return ActionsSeen(
      actions: statusOnly ? shown.map { $0.statusOnly(own: own) } : shown,
      statusOnly: statusOnly, restricted: restricted)
  }

  /// One action with its history; reading a restricted one is itself recorded.
  public func action(_ text: String, by desk: Desk) throws -> ActionSeen {
    let reader = try reader(desk)
    let wanted = Reference(rawValue: text.uppercased())
    guard let action = try actions(.reference(wanted), asOf: reader.look.now).first else {
      throw OfficeRefusal.unknownAction(text)
    }
    let own = try ownVisits(of: reader)
    guard reader.maySee(action, own: own) else {
      if reader.mayNotLearn(of: action.concern) { throw OfficeRefusal.unknownAction(text) }
      throw OfficeRefusal.mayNotRead(
        action.isRestricted ? .restrictedMatter : .action, reader.role)
    }
    if action.isRestricted, !action.concern.isOf(own) {
      try recordReading(of: action.reference, by: desk)
    }
    let statusOnly = Disclosure.reach(of: .action, for: reader.role) == .status
    let shown = statusOnly ? action.statusOnly(own: own) : action
    let workingDays = try reader.look.settings(on: reader.look.today).workingDays
    return ActionSeen(
      action: shown, reckoning: shown.reckoning(workingDays),
      waiting: shown.waiting(workingDays), statusOnly: statusOnly,
      addressed: try statusOnly ? nil : reader.look.ladder().addressed(action))
  }
}

/// One action as far as a reader may see it.
public struct ActionSeen: Sendable {
  public let action: Action
  /// Its clocks and promises, and how pressing it is.
  public let reckoning: Reckoning
  /// Whom it waited for since it was sent; nil for one that was not.
  public let waiting: WaitingSplit?
  /// Whether what was said is left out.
  public let statusOnly: Bool
  /// To whom it is addressed; nil for a draft, and where only its state may be read.
  public let addressed: Addressed?
}

extension Reader {
  /// Whether an action, or where it stands, is theirs to read.
  func maySee(_ action: Action, own: Set<Reference>) -> Bool {
    if action.isRestricted { return maySee(action.concern, own: own) }
    let reach = Disclosure.reach(of: .action, for: role)
    guard reach == .status else { return may(.action) }
    return action.concern.isOf(own) || ties(to: action.concern.suite).contains(.panel)
  }

  func isMine(_ action: Action, own: Set<Reference>) -> Bool {
    role == .visitor ? action.concern.isOf(own) : action.state.waitsFor == .scheme
  }
}

extension Action {
  /// Without what was said; the concern's own words stay for those who wrote them.
  func statusOnly(own: Set<Reference>) -> Action {
    var shown = self
    shown.forgetWords()
    guard !concern.isOf(own) else { return shown }
    shown.concern.words = nil
    shown.concern.reply = nil
    shown.concern.raisedWith = nil
    return shown
  }
}

extension Concern {
  /// Whether it was found on one of these visits.
  func isOf(_ visits: Set<Reference>) -> Bool { visit.map(visits.contains) ?? false }
}

extension Office {
  /// Actions as they stand at a moment; now, where none is given.
  func actions(_ wanted: ActionsWanted, asOf: Instant? = nil) throws -> [Action] {
    try records.actions(wanted, asOf: asOf ?? clock.now())
  }
}
