public import Actions
import Findings
public import RecordKeeping
import Rotas
public import Scheme

/// The scheme at a glance, as whoever runs it wants to see it in the morning.
public struct Overview: Sendable {
  public let scheme: SchemeFounding
  public let today: CalendarDay
  public let people: [Person]
  public let suites: [SuiteSeen]
  /// Visitors who may be allotted today, on probation, suspended, and gone.
  public let visitors: VisitorTally
  /// The windows of this week.
  public let thisWeek: [WindowSeen]
  /// The quarter it is, and its visits so far by suite: completed, abandoned.
  public let quarter: Quarter
  public let visits: [SuiteCode: VisitTally]
  /// Actions that are not closed, by state.
  public let actions: [ActionState: Int]
  /// Restricted matters that are not closed, told to those who can be named to read them.
  public let restricted: Int
  public let heads: Heads
}

/// How many visitors there are of each kind.
public struct VisitorTally: Hashable, Sendable {
  public var active = 0
  public var onProbation = 0
  public var suspended = 0
  public var ended = 0
  /// Active, but vetting or pass has run out or will within sixty days.
  public var papersRunOut: [VisitorID] = []
}

/// How many visits there were of each kind.
public struct VisitTally: Hashable, Sendable {
  public var completed = 0
  public var abandoned = 0

  /// No visit yet.
  public init() {}
}

extension Office {
  /// The scheme at a glance.
  public func overview(by desk: Desk) throws -> Overview {
    let reader = try reader(desk)
    try reader.require(.statistics)
    let look = reader.look
    let week = VisitWeek(holding: look.today)
    let quarter = Quarter(holding: look.today)
    var visits: [SuiteCode: VisitTally] = [:]
    try records.figures(quarter.days) { row in
      guard row.mode.countsAsVisit else { return }
      if row.outcome == .made { visits[SuiteCode(row.suite), default: VisitTally()].completed += 1 }
      if row.outcome == .abandoned {
        visits[SuiteCode(row.suite), default: VisitTally()].abandoned += 1
      }
    }
    var states: [ActionState: Int] = [:]
    var restricted = 0
    for action in try actions(.unclosed(suite: nil)) {
      if action.concern.isRestricted {
        restricted += reader.mayBeNamed ? 1 : 0
      } else {
        states[action.state, default: 0] += 1
      }
    }
    return Overview(
      scheme: look.picture.scheme, today: look.today,
      people: look.picture.people.filter { $0.isActive(on: look.today) },
      suites: try suites(by: desk), visitors: VisitorTally(look.picture.visitors, on: look.today),
      thisWeek: try records.windows(week.monday...week.monday).compactMap(reader.seen),
      quarter: quarter, visits: visits, actions: states, restricted: restricted,
      heads: look.heads)
  }
}

extension VisitorTally {
  init(_ visitors: [Visitor], on day: CalendarDay) {
    self.init()
    let soon = day.adding(days: 60)
    for visitor in visitors {
      switch visitor.standing {
      case .ended(let last) where last < day: ended += 1
      case .suspended(let from) where from <= day: suspended += 1
      case .active, .suspended, .ended:
        guard visitor.isAppointed(on: day) else { continue }
        active += 1
        if visitor.isOnProbation(on: day) { onProbation += 1 }
        if !visitor.isVetted(on: soon) || !visitor.hasPass(on: soon) {
          papersRunOut.append(visitor.id)
        }
      }
    }
  }
}
