/// How likely each cell is to hold a surprise visit on a day without a demanded one.
///
/// In a window of demand that has D days and C cells that can be staffed, k demanded visits and W
/// weeks, each of those cells has the chance `S·W/100 · D / (C·(D - k))`, with S the surprises in
/// a hundred weeks: on an ordinary week that makes S in a hundred weeks exactly, because a day
/// with a demanded visit has none. Days are independent of one another and of the demanded
/// visits, and a day has one surprise at most. A window whose every day is needed has none.
struct SurpriseChance: Sendable {
  /// The share of a cell: of so many equally likely lots, how many are its own.
  struct Share: Sendable {
    let own: UInt64
    let lots: UInt64

    /// The chance as a number.
    var chance: Double { Double(own) / Double(lots) }
  }

  private let open: [[Bool]]
  /// The share of each cell of a day, nil where there is no surprise that day.
  private let shares: [Share?]

  init(_ rules: MomentRules, open: [[Bool]], windows: [WindowDemand.Window]) {
    self.open = open
    var shares: [Share?] = []
    for window in windows {
      let counts = window.days.map { day in open[day].count { $0 } }
      let days = counts.count { $0 > 0 }
      let weeks = window.days.count / 7
      guard rules.surprises > 0, days > window.visits else {
        shares += window.days.map { _ in nil }
        continue
      }
      let own = UInt64(rules.surprises * weeks * days)
      let lots = 100 * counts.reduce(0, +) * (days - window.visits)
      // However many are asked for, a day cannot hold more than one.
      let most = max(UInt64(lots), own * UInt64(counts.max() ?? 1))
      shares += window.days.map { _ in Share(own: own, lots: most) }
    }
    self.shares = shares
  }

  /// The chance of each cell of a day on which no demanded visit falls.
  func chance(_ day: Int, _ band: Int) -> Double {
    open[day][band] ? shares[day]?.chance ?? 0 : 0
  }

  /// The chance that such a day has none.
  func chanceOfNone(_ day: Int) -> Double {
    guard let share = shares[day] else { return 1 }
    return Double(share.lots - share.own * UInt64(open[day].count { $0 })) / Double(share.lots)
  }

  /// The band of a day's surprise, or nil; takes one lot, and none where there is no chance.
  func draw(_ day: Int, using lots: inout some RandomNumberGenerator) -> Int? {
    let bands = open[day].indices.filter { open[day][$0] }
    guard let share = shares[day], !bands.isEmpty else { return nil }
    let lot = lots.uniform(below: share.lots) / share.own
    return lot < UInt64(bands.count) ? bands[Int(lot)] : nil
  }

  /// The same chances without some cells.
  func without(_ banned: Set<Cell>) -> SurpriseChance {
    SurpriseChance(open: open.without(banned), shares: shares)
  }

  private init(open: [[Bool]], shares: [Share?]) {
    (self.open, self.shares) = (open, shares)
  }
}
