/// A visitor's appointment: from when, for how long, and how long on probation.
public struct Appointment: Hashable, Sendable {
  /// The first day of the appointment.
  public var appointedOn: CalendarDay
  /// The last day of the term, itself included; nil where the scheme sets none.
  public var termEndsOn: CalendarDay?
  /// The last day of probation, itself included; nil once confirmed.
  public var probationUntil: CalendarDay?

  /// An appointment from a day.
  public init(
    appointedOn: CalendarDay, termEndsOn: CalendarDay? = nil, probationUntil: CalendarDay? = nil
  ) {
    self.appointedOn = appointedOn
    self.termEndsOn = termEndsOn
    self.probationUntil = probationUntil
  }

  /// Whether the appointment runs on a day.
  public func runs(on day: CalendarDay) -> Bool {
    appointedOn <= day && day <= (termEndsOn ?? day)
  }

  /// Whether the day falls in probation.
  public func isProbation(on day: CalendarDay) -> Bool {
    guard let probationUntil else { return false }
    return runs(on: day) && day <= probationUntil
  }
}
