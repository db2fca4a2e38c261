import Moments
import Rotas
import Scheme

/// What a scheme's settings ask of a suite's moments over a period.
struct SuiteDemand {
  private let facts: RotaFacts
  private let suite: SuiteFacts
  private let standing: [Window]

  init(_ facts: RotaFacts, at suite: SuiteFacts) {
    self.facts = facts
    self.suite = suite
    standing = facts.windows.filter { $0.suite == suite.code }
  }

  /// The rules of the law.
  var rules: MomentRules {
    let draw = facts.rules.draw
    let night = MomentQuota(
      bands: [DayBand.night.rawValue], weekdays: Set(0..<7), percent: draw.nightPercent)
    let weekend = MomentQuota(
      bands: Set(DayBand.allCases.map(\.rawValue)), weekdays: [5, 6], percent: draw.weekendPercent)
    return MomentRules(
      weeks: facts.period.weeks, bandMinutes: DayBand.allCases.map(\.minutes), demand: demand,
      longestGap: draw.demand == .spread ? longestGap : nil, quotas: [night, weekend],
      surprises: draw.demand == .surprise ? 100 / max(1, draw.surpriseWeeks) : 0)
  }

  private var demand: MomentDemand {
    let (visits, weeks) = (suite.frequency.visits, suite.frequency.weeks)
    guard facts.rules.draw.demand == .spread else {
      return .perWindow(visits: visits, weeks: weeks)
    }
    let all = (2 * visits * facts.period.weeks + weeks) / (2 * weeks)
    let stand = standing.count { facts.period.contains($0.week) }
    return .perWindow(visits: max(0, all - stand), weeks: facts.period.weeks)
  }

  /// A suite that is visited less than weekly has a longest gap to match.
  private var longestGap: Int {
    let (visits, weeks) = (suite.frequency.visits, suite.frequency.weeks)
    let usual = facts.rules.draw.longestGapDays
    return weeks > visits ? usual * ((weeks + visits - 1) / visits) : usual
  }

  /// Weeks over which nights and weekends are counted.
  var quotaWeeks: Int { facts.rules.draw.demand == .spread ? facts.period.weeks : 13 }

  /// Days from the last visit that stands before the period; the day of it is not known here, and
  /// its Monday is the furthest it may lie back.
  var daysSinceLast: Int? {
    standing.last { $0.week < facts.period.first && !$0.visitors.isEmpty }
      .map { $0.week.monday.days(until: facts.period.first.monday) }
  }

  /// Days without visits to be drawn: the suite is shut, or what is wanted stands already.
  var closed: Set<Int> {
    let period = facts.period
    var closed = Set(
      (0..<(7 * period.weeks)).filter {
        !suite.history.status(on: period.first.monday.adding(days: $0)).isVisited
      })
    let counts = standing.filter { period.contains($0.week) }
      .reduce(into: [Int: Int]()) { $0[period.number(of: $1.week), default: 0] += 1 }
    for start in stride(from: 0, to: period.weeks, by: suite.frequency.weeks) {
      let span = start..<min(start + suite.frequency.weeks, period.weeks)
      let stand = span.reduce(0) { $0 + counts[$1, default: 0] }
      for week in span where counts[week] != nil || stand >= suite.frequency.visits {
        closed.formUnion(7 * week..<7 * week + 7)
      }
    }
    return closed
  }
}
