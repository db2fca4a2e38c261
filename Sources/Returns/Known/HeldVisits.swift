public import Findings
public import Scheme

/// How many completed visits are held for a period, by suite and calendar month.
public struct HeldVisits: Hashable, Sendable {
  private var bySuite: [String: [Month: Int]] = [:]

  /// No visit yet.
  public init() {}

  /// Counts a visit if it was completed.
  public mutating func add(_ row: VisitRow) {
    guard row.mode.countsAsVisit, row.outcome == .made else { return }
    add(1, at: row.suite, in: Month(holding: row.date))
  }

  /// Counts completed visits to a suite in a month.
  public mutating func add(_ count: Int, at suite: String, in month: Month) {
    bySuite[suite, default: [:]][month, default: 0] += count
  }

  /// Completed visits in all.
  public var completed: Int { bySuite.values.flatMap(\.values).reduce(0, +) }

  /// Completed visits to a suite in a month.
  public func completed(at suite: String, in month: Month) -> Int {
    bySuite[suite]?[month] ?? 0
  }
}
