import Findings
public import Returns
public import Scheme

/// Everything that a report counts of one suite, or of the whole scheme, in one period.
public struct PeriodFigures: Hashable, Sendable {
  /// First and last day of the period.
  public let days: ClosedRange<CalendarDay>
  /// Windows of the rota; nil where none is kept for the period.
  public var windows: WindowFigures?
  /// Visits and when they were made.
  public var visits: VisitFigures
  /// Visits by weekday and band.
  public var moments: MomentFigures
  /// What became of the people in the cells.
  public var people: DetaineeFigures
  /// How long visitors waited at the door.
  public var door: DoorFigures
  /// What was raised and what became of it.
  public var concerns: ConcernFigures
  /// Whether what was put right held.
  public var holds: [HoldFigures]
  /// Visits that had a good word about staff or care, of those that were asked.
  public var praised: Share
  /// Visits that found what may be torture or ill-treatment; nil where none was asked.
  public var opcat: Int?
  /// Visits that the visitors judged satisfactory, of those that they judged.
  public var satisfactory: Share

  /// Whether nothing at all is held of the period.
  public var isEmpty: Bool {
    visits.completed == 0 && (visits.abandoned ?? 0) == 0 && windows == nil
      && concerns.raised + concerns.closed + concerns.openAtEnd == 0
  }
}
