public import Moments

extension DeclaredLaw {
  /// The moments were drawn: every calendar that meets the rules is alike, block by block.
  ///
  /// `open` and `closed` are as the draw had them, days counted from the period's first.
  public static func drawn(
    _ rules: MomentRules, quotaWeeks: Int, open: [[Bool]], closed: Set<Int> = []
  ) -> DeclaredLaw {
    let blocks = LawBlocks(
      MomentPeriod(rules, quotaWeeks: quotaWeeks, open: open, closed: closed), open, closed)
    var once = NullChance(seed: 0)
    let windowDays = 7 * rules.demand.weeks
    var demand = Array(repeating: 0, count: (rules.days + windowDays - 1) / windowDays)
    for moment in blocks.draw(using: &once) where !moment.isSurprise {
      demand[moment.cell.day / windowDays] += 1
    }
    let cells = (0..<rules.days).flatMap { day in
      (0..<rules.bands).map { open[day][$0] && !closed.contains(day) }
    }
    return DeclaredLaw(
      counts: LawOfCounts(
        days: rules.days, bands: rules.bands, windowDays: windowDays, open: cells),
      drawn: Drawn(
        demand: demand, mayHaveMore: rules.surprises > 0, blocks: blocks.period.blocks,
        chances: { blocks.chances(along: $0) },
        draw: { chance in blocks.draw(using: &chance).map(\.cell) }))
  }
}

/// The laws of a period's blocks, each made once: blocks alike share one, and where a longest gap
/// runs on from the block before there is one for each number of days it may have run.
private struct LawBlocks: Sendable {
  let period: MomentPeriod
  private let laws: [MomentLaw]
  /// For each block, the place of its law for each number of days since the last visit.
  private let places: [[Int]]
  private let closed: Set<Int>

  init(_ period: MomentPeriod, _ open: [[Bool]], _ closed: Set<Int>) {
    self.period = period
    self.closed = closed
    let runs = max(1, period.rules.longestGap ?? 1)
    var laws: [MomentLaw] = []
    var seen: [[[Bool]]: [Int]] = [:]
    places = period.blocks.map { block in
      let cells = block.map { day in open[day].map { $0 && !closed.contains(day) } }
      if let known = seen[cells] { return known }
      let own = (1...runs).map { run in
        var rules = period.rules
        rules.weeks = block.count / 7
        laws.append(
          MomentLaw(
            rules, open: cells,
            closed: Set(closed.filter(block.contains).map { $0 - block.lowerBound }),
            daysSinceLast: run))
        return laws.count - 1
      }
      seen[cells] = own
      return own
    }
    self.laws = laws
  }

  /// The law of a block when the last visit before it was on a day, or on none.
  private func law(_ block: Int, after last: Int?) -> MomentLaw {
    let passed = ((last ?? -1) + 1..<period.blocks[block].lowerBound).count {
      !closed.contains($0)
    }
    let runs = places[block]
    return laws[runs[min(passed, runs.count - 1)]]
  }

  func draw(using chance: inout NullChance) -> [DrawnMoment] {
    var drawn: [DrawnMoment] = []
    for (number, block) in period.blocks.enumerated() {
      let law = law(number, after: drawn.last?.cell.day)
      drawn += law.draw(using: &chance).map { moment in
        var moment = moment
        moment.cell.day += block.lowerBound
        return moment
      }
    }
    return drawn
  }

  /// The chance in each cell given those before it; nil from where no calendar is left.
  func chances(along visits: [Cell]) -> [Double?] {
    var chances: [Double?] = []
    chances.reserveCapacity(period.rules.days * period.rules.bands)
    var bandOf: [Int?] = Array(repeating: nil, count: period.rules.days)
    for visit in visits { bandOf[visit.day] = visit.band }
    for (number, block) in period.blocks.enumerated() {
      var walk = law(number, after: visits.last { $0.day < block.lowerBound }?.day).walk()
      for day in block {
        let today = walk.chances
        var left = 1.0
        var isOver = false
        for (band, chance) in today.enumerated() {
          let sequential = isOver ? 0 : left > 1e-12 ? min(1, chance / left) : 1
          chances.append(walk.isOnLaw ? sequential : nil)
          left -= chance
          isOver = isOver || bandOf[day] == band
        }
        walk.pass(bandOf[day])
      }
    }
    return chances
  }
}
