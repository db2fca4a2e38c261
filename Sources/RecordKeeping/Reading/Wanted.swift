public import Findings
public import Scheme

/// Which visits to list.
public struct VisitsWanted: Sendable {
  public var days: ClosedRange<CalendarDay>?
  public var suite: SuiteCode?
  public var visitor: VisitorID?
  public var limit: Int

  public init(
    days: ClosedRange<CalendarDay>? = nil, suite: SuiteCode? = nil, visitor: VisitorID? = nil,
    limit: Int = 100
  ) {
    self.days = days
    self.suite = suite
    self.visitor = visitor
    self.limit = limit
  }
}

/// Which concerns to list.
public enum ConcernsWanted: Sendable {
  case all(limit: Int)
  /// Those that are not restricted, and what a visitor found on their own visits.
  ///
  /// For readers who may not even learn that there is something restricted: a list of so many
  /// must not be shorter for it.
  case unrestricted(orFoundBy: VisitorID?, limit: Int)
  /// Those that are restricted.
  case restricted(limit: Int)
  case reference(Reference)
  case ofVisit(Reference)
  /// Found on visits dated in these days.
  case found(ClosedRange<CalendarDay>)
  /// Confirmed to be about this asset, oldest first.
  case aboutAsset(Reference)
  /// Brought in from a spreadsheet, where they were called this.
  case called([String])
}

/// How much of each action is read.
public enum ActionDetail: Sendable {
  /// Everything: what was said, and who did it.
  case whole
  /// What its state, clocks and promises follow from, for a list that is ranked before it is shown.
  case clocks
}

/// Which actions to list.
public enum ActionsWanted: Sendable {
  case all(suite: SuiteCode?, limit: Int, restricted: Bool = true)
  /// Not resolved and not left in disagreement.
  case unclosed(suite: SuiteCode?, limit: Int = .max)
  case reference(Reference)
  /// All of these, whatever their state.
  case these([Reference])
  /// About this concern.
  case about(Reference)
  /// About concerns found on this visit.
  case ofVisit(Reference)
  /// Answered and accepted for checking at a suite, most serious and oldest first.
  case toBeChecked(SuiteCode, limit: Int)
  /// Of a suite and theme, the latest: among them one that has come back is looked for.
  case alike(SuiteCode, Theme, limit: Int)
  /// Resolved on evidence in these days, in London.
  case resolved(ClosedRange<CalendarDay>)
  /// Sent on or before a day and not closed before another: what a period's figures need.
  case touching(ClosedRange<CalendarDay>)
}

/// Which personal values are due to be emptied.
public struct ErasureDue: Sendable {
  /// Custody numbers and text of visits dated before this day.
  public var visitsBefore: CalendarDay
  /// Details of people who ended before this day.
  public var peopleEndedBefore: CalendarDay

  public init(visitsBefore: CalendarDay, peopleEndedBefore: CalendarDay) {
    self.visitsBefore = visitsBefore
    self.peopleEndedBefore = peopleEndedBefore
  }
}
