public import Findings
import Returns
public import Scheme

/// A concern and what became of it, as far as a report tells: never what is restricted.
public struct ConcernTold: Hashable, Sendable {
  /// What it is called, so that a paper can be traced back to the record.
  public var reference: Reference
  /// The suite's code.
  public var suite: SuiteCode
  /// What it is about.
  public var theme: Theme
  /// How serious it is.
  public var severity: Severity
  /// The day of the visit that raised it.
  public var raisedOn: CalendarDay
  /// In the form's own words, or as the coordinator reworded them: they name nobody.
  public var wording: String
  /// Put right before the visitors left.
  public var settledAtVisit: Bool
  /// What was asked of the force about it; nil where nothing had to be.
  public var asked: AskedOfForce?

  /// A concern with what every one of them has.
  public init(
    reference: Reference, suite: SuiteCode, theme: Theme, severity: Severity,
    raisedOn: CalendarDay, wording: String, settledAtVisit: Bool, asked: AskedOfForce? = nil
  ) {
    self.reference = reference
    self.suite = suite
    self.theme = theme
    self.severity = severity
    self.raisedOn = raisedOn
    self.wording = wording
    self.settledAtVisit = settledAtVisit
    self.asked = asked
  }

  /// The day it was closed; nil while it is open.
  public var closedOn: CalendarDay? { settledAtVisit ? raisedOn : asked?.closedOn }
}

/// What was asked of the force about a concern, and what came of it.
public struct AskedOfForce: Hashable, Sendable {
  /// Where it stands, in a word: `open`, `resolved`.
  public var state: String
  /// The day it went to the force; nil while it waits for the scheme to send it.
  public var sentOn: CalendarDay?
  /// The day of the first answer.
  public var answeredOn: CalendarDay?
  /// The day it was resolved, or left in disagreement; nil while it is open.
  public var closedOn: CalendarDay?
  /// Whose turn it is, nil once closed.
  public var turn: Turn?
  /// Whether a day that was asked for or agreed has passed.
  public var isLate = false
  /// Scheme and force differ, and both texts stand.
  public var isDisagreed = false
  /// What the force last answered; nil where it did not, or it is erased.
  public var answer: String?
  /// Of the days from sending to closing, how many were waited for whom.
  public var waited = DaysWaited()
  /// What later visitors found; empty where nobody has looked.
  public var checks: [CheckedLater] = []

  /// Something that was asked, and where it stands.
  public init(state: String) { self.state = state }
}

/// Who is waited for.
public enum Turn: String, Sendable, CaseIterable {
  case force
  /// Somebody who is not the force: estates, healthcare, interpreters.
  case otherOwner
  case scheme

  /// Who it is, to stand after *waits for*.
  public var label: String {
    switch self {
    case .force: "the force"
    case .otherOwner: "another owner, such as estates or healthcare"
    case .scheme: "the scheme"
    }
  }
}

/// Days that were waited for each side.
public struct DaysWaited: Hashable, Sendable {
  private var days: [Turn: Int] = [:]

  /// No day yet.
  public init() {}

  /// The days waited for one side.
  public subscript(turn: Turn) -> Int {
    get { days[turn] ?? 0 }
    set { days[turn] = newValue }
  }

  /// All days together.
  public var all: Int { days.values.reduce(0, +) }
}

/// What visitors found when they looked at a matter again.
public struct CheckedLater: Hashable, Sendable {
  /// The day they looked.
  public var day: CalendarDay
  /// Whether it was put right; nil where they could not tell.
  public var isFixed: Bool?

  /// A look on a day.
  public init(on day: CalendarDay, isFixed: Bool?) {
    self.day = day
    self.isFixed = isFixed
  }
}

/// Something that visitors praised.
public struct Praise: Hashable, Sendable {
  /// The suite's code.
  public var suite: SuiteCode
  /// What it is about.
  public var theme: Theme
  /// The day of the visit.
  public var day: CalendarDay
  /// What was praised, in words that name nobody; nil where none are held.
  public var wording: String?

  /// A good word of a visit.
  public init(suite: SuiteCode, theme: Theme, day: CalendarDay, wording: String?) {
    self.suite = suite
    self.theme = theme
    self.day = day
    self.wording = wording
  }
}
