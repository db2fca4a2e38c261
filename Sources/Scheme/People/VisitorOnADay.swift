/// What may be asked about a visitor on one day.
extension Visitor {
  /// Whether appointed, in term, neither suspended nor gone.
  public func isAppointed(on day: CalendarDay) -> Bool {
    appointment.runs(on: day) && standing.isActive(on: day)
  }

  /// Whether on probation: never without an experienced visitor.
  public func isOnProbation(on day: CalendarDay) -> Bool { appointment.isProbation(on: day) }

  /// Whether the force's vetting holds; vetting never recorded does not.
  public func isVetted(on day: CalendarDay) -> Bool { day <= (vettedUntil ?? day.adding(days: -1)) }

  /// Whether the identity pass holds; a pass never issued does not.
  public func hasPass(on day: CalendarDay) -> Bool { day <= (passUntil ?? day.adding(days: -1)) }

  /// Whether everything that carries a date lets them into a suite on a day.
  public func mayGoIn(on day: CalendarDay) -> Bool {
    isAppointed(on: day) && isVetted(on: day) && hasPass(on: day)
  }

  /// Whether they may be shown what their role reads: only while appointed and not suspended.
  public func maySeeRecords(on day: CalendarDay) -> Bool { isAppointed(on: day) }

  /// Whether they serve a suite; a visitor with no list serves them all.
  public func serves(_ suite: SuiteCode) -> Bool { suites.isEmpty || suites.contains(suite) }

  /// Whether a declared conflict keeps them from a suite.
  public func hasConflict(at suite: SuiteCode) -> Bool { conflicts.contains(suite) }

  /// Whether the two are to be kept apart, whichever of them asked.
  public func mustKeepApart(from other: Visitor) -> Bool {
    keepApart.contains(other.id) || other.keepApart.contains(id)
  }
}
