/// What each window of a law really needs, once closures and empty days are taken off.
struct WindowDemand: Sendable {
  /// A window's days and the visits they must hold.
  struct Window: Sendable {
    let days: Range<Int>
    let visits: Int
  }

  let windows: [Window]
  let lowered: [LoweredDemand]
  /// The cells in which demanded visits may fall: those that can be staffed, and all of a window
  /// that has fewer such days than it needs visits.
  let open: [[Bool]]
  /// Days that must have a visit, being all that can be staffed of such a window.
  let forced: [Int]

  init(_ rules: MomentRules, staffable: [[Bool]], closed: Set<Int>) {
    var windows: [Window] = []
    var lowered: [LoweredDemand] = []
    var open = staffable
    var forced: [Int] = []
    let length = rules.demand.weeks
    for (number, week) in stride(from: 0, to: rules.weeks, by: length).enumerated() {
      let weeks = week..<min(week + length, rules.weeks)
      let standing = weeks.count { week in !(7 * week..<7 * week + 7).allSatisfy(closed.contains) }
      let asked = Self.share(of: rules.demand, weeks: weeks.count)
      let wanted = min(asked, Self.share(of: rules.demand, weeks: standing))
      let days = 7 * weeks.lowerBound..<7 * weeks.upperBound
      let good = days.filter { staffable[$0].contains(true) }
      if wanted < asked {
        lowered.append(.closedWeeks(window: number, asked: asked, given: wanted))
      }
      var visits = wanted
      if good.count < wanted {
        lowered.append(.window(number, asked: wanted, given: good.count))
        forced += good
        let others = days.filter { !closed.contains($0) && !good.contains($0) }
        for day in others { open[day] = open[day].map { _ in true } }
        visits = min(wanted, good.count + others.count)
      }
      windows.append(Window(days: days, visits: visits))
    }
    self.open = open
    self.forced = forced
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
