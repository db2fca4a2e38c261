public import Findings
public import Scheme

/// A concern as a return sees it: where, about what, and from when to when.
public struct ConcernSpan: Hashable, Sendable {
  /// The code of the suite it was raised in.
  public var suite: String
  /// What it is about.
  public var theme: Theme
  /// The calendar day of the visit that raised it.
  public var raisedOn: CalendarDay
  /// Whether it was put right before the visitors left.
  public var settledAtVisit: Bool
  /// The day it was resolved, after any reopening; nil while it is open.
  public var closedOn: CalendarDay?

  /// A concern; one settled at its visit is closed on the day it was raised.
  public init(
    suite: String, theme: Theme, raisedOn: CalendarDay, settledAtVisit: Bool = false,
    closedOn: CalendarDay? = nil
  ) {
    self.suite = suite
    self.theme = theme
    self.raisedOn = raisedOn
    self.settledAtVisit = settledAtVisit
    self.closedOn = settledAtVisit ? raisedOn : closedOn
  }
}

/// Counts one suite's concerns by theme; good practice (PRAISE) is no concern and is left out.
public struct FindingTally: Sendable {
  private let days: ClosedRange<CalendarDay>
  private let withDates: Bool
  private var byTheme: [Theme: Counts] = [:]

  private struct Counts {
    var raised = 0
    var settled = 0
    var closed = 0
    var open = 0
    /// Days that those not settled at their visit took.
    var lengths: [Int] = []
    var raisedOn: ClosedRange<CalendarDay>?
    var lastClosedOn: CalendarDay?

    var isEmpty: Bool { raised + closed + open == 0 }
  }

  /// An empty tally for a period; an inspection asks for the days of concerns too.
  public init(days: ClosedRange<CalendarDay>, withDates: Bool = false) {
    self.days = days
    self.withDates = withDates
  }

  /// Counts a concern, whichever side of the period it began or ended on.
  public mutating func add(_ concern: ConcernSpan) {
    guard concern.theme != .praise, concern.raisedOn <= days.upperBound else { return }
    var counts = byTheme[concern.theme] ?? Counts()
    if days.contains(concern.raisedOn) {
      counts.raised += 1
      let earlier = counts.raisedOn ?? concern.raisedOn...concern.raisedOn
      counts.raisedOn =
        min(earlier.lowerBound, concern.raisedOn)...max(earlier.upperBound, concern.raisedOn)
      if concern.settledAtVisit { counts.settled += 1 }
    }
    if let closed = concern.closedOn, closed <= days.upperBound {
      if days.contains(closed) {
        counts.closed += 1
        counts.lastClosedOn = max(counts.lastClosedOn ?? closed, closed)
        if !concern.settledAtVisit {
          counts.lengths.append(concern.raisedOn.days(until: closed))
        }
      }
    } else {
      counts.open += 1
    }
    byTheme[concern.theme] = counts
  }

  /// The themes that have anything to count, by code.
  public var findings: [FindingFigures] {
    byTheme.filter { !$0.value.isEmpty }.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { theme, counts in
        var finding = FindingFigures(category: theme.rawValue)
        finding.expectations = [theme.expectation]
        finding.raised = counts.raised
        finding.resolvedAtVisit = counts.settled
        finding.closedInPeriod = counts.closed
        finding.openAtEnd = counts.open
        finding.medianDaysToClose = FindingTally.median(of: counts.lengths)
        if withDates {
          finding.firstRaisedOn = counts.raisedOn?.lowerBound
          finding.lastRaisedOn = counts.raisedOn?.upperBound
          finding.lastClosedOn = counts.lastClosedOn
        }
        return finding
      }
  }

  private static func median(of lengths: [Int]) -> DecimalFigure? {
    guard !lengths.isEmpty else { return nil }
    let sorted = lengths.sorted()
    let middle = sorted.count / 2
    let doubled = sorted.count % 2 == 1 ? sorted[middle] * 2 : sorted[middle - 1] + sorted[middle]
    return DecimalFigure(hundredths: doubled * 50)
  }
}
