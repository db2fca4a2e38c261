public import Scheme

/// The ladder of a scheme: its posts, which rungs are used, and which steps happen by themselves.
///
/// It is worked out whenever the record is read. No program runs at the moment of a step, and what
/// stands above the chief inspector is never addressed but by a person.
public struct Ladder: Sendable {
  /// Every post there is or was.
  public var posts: [Post]
  private let terms: [(from: CalendarDay, settings: LadderSettings)]
  /// The working days that it counts.
  public let workingDays: WorkingDays

  /// A ladder with its settings by the day from which each holds; none is the usual.
  public init(
    posts: [Post], settings: [(from: CalendarDay, settings: LadderSettings)],
    workingDays: WorkingDays
  ) {
    self.posts = posts
    terms = settings.sorted { $0.from < $1.from }
    self.workingDays = workingDays
  }

  /// The settings that held at a moment.
  public func settings(at moment: Instant) -> LadderSettings {
    let day = LondonTime.day(at: moment)
    return (terms.last { $0.from <= day } ?? terms.first)?.settings ?? LadderSettings()
  }

  /// Where an action stands, given what the clocks tell of it; nil before it was sent, and for what
  /// is restricted, which goes up no ladder.
  public func place(of action: Action, late: [Trouble] = []) -> LadderPlace? {
    guard !action.isRestricted else { return nil }
    var climb = Climb(ladder: self, severity: action.concern.severity)
    let found = action.troublesFound
    var rest = late.flatMap { moments(of: $0, until: action.asOf) }.sorted { $0.at < $1.at }[...]
    for (place, event) in action.events.enumerated() {
      while let trouble = rest.first, trouble.at < event.at {
        climb.meet(trouble.trouble, at: trouble.at)
        rest.removeFirst()
      }
      climb.take(event)
      if let trouble = found[place] { climb.meet(trouble, at: trouble.at) }
    }
    for trouble in rest { climb.meet(trouble.trouble, at: trouble.at) }
    return climb.place(isOpen: !action.state.isClosed, asOf: action.asOf)
  }

  /// When a trouble speaks for a step: as it comes about and, while a target stays missed, each
  /// time that the rung it reached has had as long as the target allowed.
  private func moments(of trouble: Trouble, until asOf: Instant) -> [(
    at: Instant, trouble: Trouble
  )] {
    guard trouble.at <= asOf else { return [] }
    guard case .late(_, let allowance) = trouble.kind else { return [(trouble.at, trouble)] }
    var found: [(at: Instant, trouble: Trouble)] = []
    var next = trouble.at
    while next <= asOf, trouble.stands(at: next), found.count < Rung.allCases.count {
      found.append((next, trouble))
      next = end(of: allowance, from: next)
    }
    return found
  }

  private func end(of allowance: Allowance, from moment: Instant) -> Instant {
    let amount = max(1, allowance.amount)
    switch allowance.unit {
    case .hours: return moment.adding(seconds: amount * 3600)
    case .workingDays:
      let day = workingDays.day(amount, workingDaysAfter: LondonTime.day(at: moment))
      return LondonTime.instant(of: .officeCloses, on: day)
    }
  }
}
