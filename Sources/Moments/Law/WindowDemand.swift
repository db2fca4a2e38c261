/// What each window of a law really needs, once closures and empty days are taken off.
struct WindowDemand: Sendable {
  /// A window's days and the visits they must hold.
  struct Window: Sendable {
    let days: Range<Int>
    let visits: Int
  }

  let windows: [Window]
  let lowered: [LoweredDemand]

  init(_ rules: MomentRules, open: [[Bool]], closed: Set<Int>) {
    var windows: [Window] = []
    var lowered: [LoweredDemand] = []
    let length = rules.demand.weeks
    for (number, week) in stride(from: 0, to: rules.weeks, by: length).enumerated() {
      let weeks = week..<min(week + length, rules.weeks)
      let standing = weeks.count { week in !(7 * week..<7 * week + 7).allSatisfy(closed.contains) }
      let asked = Self.share(of: rules.demand, weeks: weeks.count)
      let wanted = min(asked, Self.share(of: rules.demand, weeks: standing))
      let days = 7 * weeks.lowerBound..<7 * weeks.upperBound
      let given = min(wanted, days.count { open[$0].contains(true) })
      if wanted < asked {
        lowered.append(.closedWeeks(window: number, asked: asked, given: wanted))
      }
      if given < wanted { lowered.append(.window(number, asked: wanted, given: given)) }
      windows.append(Window(days: days, visits: given))
    }
    self.windows = windows
    self.lowered = lowered
  }

  /// The demand of a window of so many weeks, rounded to the nearest whole visit.
  private static func share(of demand: MomentDemand, weeks: Int) -> Int {
    (2 * demand.visits * weeks + demand.weeks) / (2 * demand.weeks)
  }

  /// For each visit in order, the days on which it may fall.
  var spans: [Range<Int>] {
    windows.flatMap { window in
      (0..<window.visits).map { place in
        window.days.lowerBound + place..<window.days.upperBound - (window.visits - 1 - place)
      }
    }
  }
}
