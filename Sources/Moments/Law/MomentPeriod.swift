/// One suite's moments over a period, drawn quota block by quota block.
///
/// A block is the least whole number of demand windows that is not shorter than the quotas' weeks;
/// the last may be cut short. Each block is drawn from its own `MomentLaw`, the longest gap running
/// on from the block before.
public struct MomentPeriod: Sendable {
  /// The rules of the whole period.
  public let rules: MomentRules
  /// The days of each block.
  public let blocks: [Range<Int>]
  private let open: [[Bool]]
  private let closed: Set<Int>
  private let daysSinceLast: Int?

  /// A period of which quotas are met every so many weeks; the rest as for a law.
  public init(
    _ rules: MomentRules, quotaWeeks: Int, open: [[Bool]], closed: Set<Int> = [],
    daysSinceLast: Int? = nil
  ) {
    self.rules = rules
    self.open = open
    self.closed = closed
    self.daysSinceLast = daysSinceLast
    let window = rules.demand.weeks
    let length = max(1, (max(1, quotaWeeks) + window - 1) / window) * window
    blocks = stride(from: 0, to: rules.weeks, by: length).map { week in
      7 * week..<7 * min(week + length, rules.weeks)
    }
  }

  /// The law of a block, after the visits of the blocks before it.
  public func law(of block: Int, after earlier: [Cell] = []) -> MomentLaw {
    let days = blocks[block]
    var own = rules
    own.weeks = days.count / 7
    return MomentLaw(
      own, open: days.map { open.indices.contains($0) ? open[$0] : [] },
      closed: Set(closed.filter(days.contains).map { $0 - days.lowerBound }),
      daysSinceLast: since(days.lowerBound, after: earlier))
  }

  /// Days from the last visit before a day until it, closed days left out.
  private func since(_ day: Int, after earlier: [Cell]) -> Int {
    let last = earlier.map(\.day).filter { $0 < day }.max()
    let passed = ((last ?? -1) + 1..<day).count { !closed.contains($0) }
    return passed + (last == nil ? max(1, daysSinceLast ?? 1) : 1)
  }

  /// The moments of the whole period in order, as `MomentLaw.draw` draws those of each block.
  public func draw(
    using lots: inout some RandomNumberGenerator, minutes: MomentLaw.StartMinutes? = nil
  ) -> DrawnPeriod {
    var drawn = DrawnPeriod()
    for (number, days) in blocks.enumerated() {
      let law = law(of: number, after: drawn.moments.map(\.cell))
      let moments = law.draw(using: &lots, minutes: shifted(minutes, by: days.lowerBound))
      drawn.moments += moments.map { $0.later(by: days.lowerBound) }
      drawn.lowered += law.lowered.map { LoweredBlock(block: number, what: $0) }
    }
    return drawn
  }

  /// Draws the visits of some weeks again, as `MomentLaw.redraw` does in each block they touch.
  public func redraw(
    _ calendar: [DrawnMoment], weeks: Set<Int>, banned: Set<Cell> = [],
    using lots: inout some RandomNumberGenerator, minutes: MomentLaw.StartMinutes? = nil
  ) -> DrawnPeriod {
    var drawn = DrawnPeriod(moments: calendar.sorted(), lowered: [], weeks: [])
    for (number, days) in blocks.enumerated() {
      let first = days.lowerBound
      let own = weeks.filter { days.contains(7 * $0) }
      guard !own.isEmpty else { continue }
      let before = drawn.moments.filter { $0.cell.day < first }
      let after = drawn.moments.filter { $0.cell.day >= days.upperBound }
      let between = (days.upperBound..<(after.first?.cell.day ?? days.upperBound))
      let again = law(of: number, after: before.map(\.cell)).redraw(
        drawn.moments.filter { days.contains($0.cell.day) }.map { $0.later(by: -first) },
        weeks: Set(own.map { $0 - first / 7 }),
        banned: Set(
          banned.filter { days.contains($0.day) }
            .map { Cell(day: $0.day - first, band: $0.band) }),
        daysUntilNext: between.count { !closed.contains($0) } + 1, using: &lots,
        minutes: shifted(minutes, by: first))
      drawn.moments = before + again.moments.map { $0.later(by: first) } + after
      drawn.weeks += again.weeks.map { $0 + first / 7 }
      drawn.lowered += again.lowered.map { LoweredBlock(block: number, what: $0) }
    }
    return drawn
  }

  private func shifted(
    _ minutes: MomentLaw.StartMinutes?, by days: Int
  ) -> MomentLaw.StartMinutes? {
    minutes.map { minutes in { minutes(Cell(day: $0.day + days, band: $0.band)) } }
  }
}

/// What was drawn for a suite over a period.
public struct DrawnPeriod: Sendable, Hashable {
  /// The moments in order, days counted from the period's first.
  public var moments: [DrawnMoment] = []
  /// What could not be met, block by block.
  public var lowered: [LoweredBlock] = []
  /// The weeks that were drawn again; empty after a first draw.
  public var weeks: [Int] = []
}

/// A rule lowered in one quota block of a period.
public struct LoweredBlock: Sendable, Hashable {
  /// The block, by its place in the period.
  public var block: Int
  /// What was lowered; windows are counted from the block's first.
  public var what: LoweredDemand
}

extension DrawnMoment {
  /// The same moment so many days later.
  func later(by days: Int) -> DrawnMoment {
    DrawnMoment(
      cell: Cell(day: cell.day + days, band: cell.band), minute: minute, isSurprise: isSurprise)
  }
}
