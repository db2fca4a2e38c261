/// Counts of visits and of the weeks they fall in.
public struct VisitFacts: Hashable, Sendable {
  /// Weeks of suites that were open and asked for a visit.
  public var weeks = 0
  /// Of those, the ones in which none was made.
  public var weeksUncovered = 0
  /// Visits made in person.
  public var inPerson = 0
  /// Of those, made by fewer than two.
  public var alone = 0
  /// Of those, with both times at the door.
  public var inPersonTimed = 0
  /// Visits whose hour is known, by the part of the day: early, late, evening, night.
  public var byBand = [0, 0, 0, 0]
  /// Visits made, by weekday from Monday.
  public var byWeekday = [0, 0, 0, 0, 0, 0, 0]
  /// Visits that tell how many were in custody.
  public var counted = 0
  /// Of those, the ones whose outcomes are fewer or more than that.
  public var countedWrongly = 0
  /// Visits made, by telephone and video too.
  public var made = 0
  /// Of those, the ones that leave open whether anything amounts to ill-treatment.
  public var illTreatmentUnanswered = 0

  /// No visit yet.
  public init() {}
}
