public import Scheme

/// What is known besides a return's file; whoever holds nothing but the file knows nothing more.
///
/// A part that nobody holds is nil, and the rules that need it are not run and say so.
public struct KnownBesides: Sendable {
  /// The day on which the file is looked at.
  public var today: CalendarDay?
  /// The suites that the scheme visits or has visited.
  public var suites: [RegisteredSuite]?
  /// The visits that are held for the period.
  public var held: HeldVisits?
  /// Returns that were accepted before, of any type and period.
  public var accepted: [CustodyVisitingReturn]?
  /// The period's visits to people detained under the Terrorism Act.
  public var tactVisits: [TACTVisit]?
  /// What the check of the tables to be published has found.
  public var disclosureFaults: [DisclosureFault]?

  /// Nothing besides the file.
  public init() {}
}

/// A suite as the register has it.
public struct RegisteredSuite: Hashable, Sendable {
  /// The code that returns name it by.
  public var code: String
  /// When it was open, and when not.
  public var history: SuiteHistory

  /// A suite and its history.
  public init(code: String, history: SuiteHistory = SuiteHistory()) {
    self.code = code
    self.history = history
  }

  func isVisited(in days: ClosedRange<CalendarDay>) -> Bool { history.daysVisited(in: days) > 0 }

  func isVisited(throughout days: ClosedRange<CalendarDay>) -> Bool {
    history.daysVisited(in: days) == days.lowerBound.days(until: days.upperBound) + 1
  }
}
