public import Findings
public import Scheme

/// Something visitors found: raised with somebody, and settled on the spot or not.
public struct Concern: Hashable, Sendable {
  /// Random, because police see it.
  public var reference: Reference
  /// The visit it was found on; nil for a matter brought in from a spreadsheet.
  public var visit: Reference?
  public var suite: SuiteCode
  /// The day of that visit, or the day it was first raised.
  public var day: CalendarDay
  /// The question that gave it, as a path in the report.
  public var path: String
  /// Which of the question's concern clauses fired, from 1.
  public var clause: Int
  public var theme: Theme
  public var severity: Severity
  public var kind: ConcernKind
  public var owner: Owner
  /// The form's own words for it, which name nobody.
  public var wording: String
  /// The visitors' words; nil once erased.
  public var words: String?
  public var raisedWith: String?
  /// When it was raised, as the visitors gave it.
  public var raisedAt: String?
  public var reply: String?
  /// Put right before the visitors left.
  public var isSettled: Bool
  /// Never to reach the suite: an allegation against staff, fear of reprisal.
  public var isRestricted: Bool
  /// What a matter brought in from a spreadsheet was called there.
  public var calledBefore: String?

  /// A concern with what every one of them has.
  public init(
    reference: Reference, visit: Reference?, suite: SuiteCode, day: CalendarDay, path: String,
    clause: Int, theme: Theme, severity: Severity, kind: ConcernKind, owner: Owner,
    wording: String, isSettled: Bool, isRestricted: Bool
  ) {
    self.reference = reference
    self.visit = visit
    self.suite = suite
    self.day = day
    self.path = path
    self.clause = clause
    self.theme = theme
    self.severity = severity
    self.kind = kind
    self.owner = owner
    self.wording = wording
    self.isSettled = isSettled
    self.isRestricted = isRestricted
  }

  /// Whether it must be asked of the police: neither praise nor settled.
  public var becomesAction: Bool { severity != .goodPractice && !isSettled }
}
