public import Findings
import Returns
public import Scheme

/// Counts a period row by row, in any order, holding no row.
public struct PeriodTally: Sendable {
  private let days: ClosedRange<CalendarDay>
  private var visits: SuiteTally
  private var windows: WindowFigures?
  private var moments = MomentFigures()
  private var door: DoorFigures
  private var concerns: ConcernFigures
  private var holds: [HoldFigures]
  private var praised = (yes: 0, asked: 0)
  private var satisfactory = (yes: 0, judged: 0)

  /// An empty tally; waits beyond `delayMinutes` are delays.
  public init(days: ClosedRange<CalendarDay>, delayMinutes: Int) {
    self.days = days
    visits = SuiteTally(delayThreshold: delayMinutes)
    door = DoorFigures(threshold: delayMinutes)
    concerns = ConcernFigures(days: days)
    holds = [90, 180].map { HoldFigures(after: $0) }
  }

  /// Counts a visit if its day lies in the period.
  public mutating func add(_ row: VisitRow) {
    guard days.contains(row.date), row.mode.countsAsVisit else { return }
    visits.add(row)
    moments.add(row)
    door.add(row)
    guard row.outcome == .made else { return }
    if let positive = row.positive {
      praised.asked += 1
      praised.yes += positive ? 1 : 0
    }
    if let judgement = row.judgement, judgement != .notValid {
      satisfactory.judged += 1
      satisfactory.yes += judgement == .satisfactory ? 1 : 0
    }
  }

  /// Counts a window if its Monday lies in the period.
  public mutating func add(_ window: WindowSpan) {
    guard days.contains(window.week.monday) else { return }
    var figures = windows ?? WindowFigures()
    figures.add(window.fate)
    windows = figures
  }

  /// Counts a reason for a delay on a day.
  public mutating func add(_ reason: DelayReason, on day: CalendarDay) {
    guard days.contains(day) else { return }
    door.add(reason)
  }

  /// Counts a concern, whichever side of the period it began or ended on.
  public mutating func add(_ matter: ConcernTold) {
    concerns.add(matter)
  }

  /// Takes in whether what was put right held, which is worked out over all matters together.
  public mutating func set(_ holds: [HoldFigures]) { self.holds = holds }

  /// The figures counted so far.
  public var figures: PeriodFigures {
    PeriodFigures(
      days: days, windows: windows, visits: visits.visits(planned: windows?.planned),
      moments: moments, people: visits.detainees, door: door, concerns: concerns, holds: holds,
      praised: Share(praised.yes, of: praised.asked), opcat: visits.opcatConcerns,
      satisfactory: Share(satisfactory.yes, of: satisfactory.judged))
  }
}
