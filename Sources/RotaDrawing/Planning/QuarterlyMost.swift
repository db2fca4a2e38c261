import Scheme

/// How many windows each visitor may still take, by the most they set for a quarter.
struct QuarterlyMost: Sendable {
  private let period: RotaPeriod
  private let most: [Int?]
  private let fixed: FixedVisits

  init(_ facts: RotaFacts, fixed: FixedVisits) {
    period = facts.period
    most = facts.visitors.map(\.maxVisitsPerQuarter)
    self.fixed = fixed
  }

  /// The quarters of the period, each with its weeks.
  var quarters: [(quarter: Quarter, weeks: [Int])] {
    let all = (0..<period.weeks).map { ($0, quarter(of: $0)) }
    return Dictionary(grouping: all, by: \.1).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value.map(\.0)) }
  }

  /// The quarter a week counts in: that of its Monday.
  func quarter(of week: Int) -> Quarter { Quarter(holding: period.week(week).monday) }

  /// What a visitor may still take in a quarter; nil where they set no limit.
  func left(_ person: Int, in quarter: Quarter) -> Int? {
    most[person].map { most in
      max(0, most - fixed.weeks[person].count { self.quarter(of: $0) == quarter })
    }
  }

  /// What a visitor may still take in the whole period, at most one window a week.
  func left(_ person: Int) -> Int {
    quarters.reduce(0) { $0 + min($1.weeks.count, left(person, in: $1.quarter) ?? .max) }
  }
}
