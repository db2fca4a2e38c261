/// A way to ask for the same care of a suite that gives away more or less of when it comes.
public enum DemandMode: Sendable, Hashable {
  /// The visits of a week in every week: what most schemes do.
  case everyWeek
  /// As many visits as that in so many weeks together, no more than some days apart.
  case together(weeks: Int, longestGap: Int?)
  /// As many visits as that in the weeks of the whole period, no more than some days apart.
  case period(longestGap: Int?)
  /// Every week, and so many surprise visits in a hundred weeks on top.
  case withSurprises(inHundredWeeks: Int)

  /// The modes a scheme is offered, today's practice first.
  public static let offered: [DemandMode] = [
    .everyWeek, .together(weeks: 4, longestGap: 14), .period(longestGap: 14),
    .period(longestGap: 21), .withSurprises(inHundredWeeks: 10),
    .withSurprises(inHundredWeeks: 20), .withSurprises(inHundredWeeks: 50),
  ]

  /// The rules of this mode where a week has so many visits, all else as in others.
  public func rules(weekly visits: Int = 1, like rules: MomentRules) -> MomentRules {
    var own = rules
    (own.longestGap, own.surprises) = (nil, 0)
    switch self {
    case .everyWeek: own.demand = .perWindow(visits: visits, weeks: 1)
    case .together(let weeks, let gap):
      own.demand = .perWindow(visits: visits * weeks, weeks: weeks)
      own.longestGap = gap
    case .period(let gap):
      own.demand = .perWindow(visits: visits * rules.weeks, weeks: rules.weeks)
      own.longestGap = gap
    case .withSurprises(let surprises):
      own.demand = .perWindow(visits: visits, weeks: 1)
      own.surprises = surprises
    }
    return own
  }
}
