public import Rotas
public import Scheme

/// What whoever stands in needs when the coordinator is ill and the program cannot be reached.
public struct EmergencyPack: Hashable, Sendable {
  /// The scheme's name.
  public var scheme: String
  /// Whether the scheme is one to practise in.
  public var isPractice: Bool
  /// The day it was made.
  public var madeOn: CalendarDay
  /// The windows of the weeks to come, by week and suite.
  public var turns: [EmergencyTurn]
  /// Who runs the scheme and whom it rings at night.
  public var contacts: [PaperContact]
  /// Visitors who could step in.
  public var visitors: [EmergencyVisitor]

  /// A pack of some weeks.
  public init(
    scheme: String, isPractice: Bool, madeOn: CalendarDay, turns: [EmergencyTurn],
    contacts: [PaperContact], visitors: [EmergencyVisitor]
  ) {
    self.scheme = scheme
    self.isPractice = isPractice
    self.madeOn = madeOn
    self.turns = turns
    self.contacts = contacts
    self.visitors = visitors
  }
}

/// A window as the pack tells it.
public struct EmergencyTurn: Hashable, Sendable {
  /// The window.
  public var window: WindowID
  /// The week.
  public var week: VisitWeek
  /// The suite's name.
  public var suite: String
  /// Who goes; nobody where it is not staffed.
  public var visitors: [PaperContact]
  /// What became of it.
  public var state: WindowState

  /// A window with its visitors.
  public init(
    window: WindowID, week: VisitWeek, suite: String, visitors: [PaperContact],
    state: WindowState
  ) {
    self.window = window
    self.week = week
    self.suite = suite
    self.visitors = visitors
    self.state = state
  }
}

/// A visitor who could step in, with what forbids it.
public struct EmergencyVisitor: Hashable, Sendable {
  /// The name.
  public var name: String
  /// As dialled; nil where the scheme holds none.
  public var phone: String?
  /// The names of suites they serve and have no conflict of interest at.
  public var suites: [String]
  /// Names of those they are never paired with.
  public var neverWith: [String]
  /// What they may not do without: an experienced partner, a pass that is about to run out.
  public var remarks: [String]

  /// A visitor who could be rung.
  public init(
    name: String, phone: String?, suites: [String], neverWith: [String], remarks: [String]
  ) {
    self.name = name
    self.phone = phone
    self.suites = suites
    self.neverWith = neverWith
    self.remarks = remarks
  }
}
