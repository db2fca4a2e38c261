public import Findings
public import Scheme

/// Counts a whole scheme's visits and concerns of a period, suite by suite.
public struct ReturnTally: Sendable {
  /// First and last day of the period.
  public let days: ClosedRange<CalendarDay>
  private let delayThreshold: Int
  private let withDates: Bool
  private var visits: [String: SuiteTally] = [:]
  private var findings: [String: FindingTally] = [:]

  /// An empty tally; `delayThreshold` is minutes at the door, `withDates` is for inspections, which
  /// ask when concerns were raised and closed.
  public init(
    days: ClosedRange<CalendarDay>, delayThreshold: Int, withDates: Bool = false
  ) {
    self.days = days
    self.delayThreshold = delayThreshold
    self.withDates = withDates
  }

  /// Counts a visit if its calendar day lies in the period.
  public mutating func add(_ row: VisitRow) {
    guard days.contains(row.date) else { return }
    visits[row.suite, default: SuiteTally(delayThreshold: delayThreshold)].add(row)
  }

  /// Counts a concern, whichever side of the period it began or ended on.
  public mutating func add(_ concern: ConcernSpan) {
    guard concern.raisedOn <= days.upperBound else { return }
    findings[concern.suite, default: FindingTally(days: days, withDates: withDates)].add(concern)
  }

  /// The codes that visits or concerns name: each must be among the suites of the return, or
  /// figures would be lost.
  public var suiteCodes: Set<String> { Set(visits.keys).union(findings.keys) }

  /// Whether the period holds a completed visit anywhere: if so no nil return may be made.
  public var holdsCompletedVisit: Bool {
    visits.values.contains { $0.visits().completed > 0 }
  }

  /// One suite's block of the return; a suite that nobody visited has no visits, not no figures.
  public func suite(
    _ suite: CustodySuite, planned: Int? = nil, throughput: Int? = nil
  ) -> SuiteReturn {
    let code = suite.code.rawValue
    let tally = visits[code] ?? SuiteTally(delayThreshold: delayThreshold)
    var block = SuiteReturn(
      code: code, name: suite.name, type: suite.type.rawValue,
      visits: tally.visits(planned: planned))
    block.cells = suite.cells
    block.throughput = throughput
    block.detainees = tally.detainees
    block.findings = findings[code]?.findings ?? []
    block.opcatConcerns = tally.opcatConcerns
    return block
  }
}
