/// A calendar of which some weeks were drawn again.
public struct RedrawnMoments: Sendable, Hashable {
  /// The whole calendar, what was kept and what was drawn again, in order of days.
  public var moments: [DrawnMoment]
  /// The weeks whose visits were drawn again, as asked for and then as freed.
  public var weeks: [Int]
  /// What could not be met even with every week free; empty as a rule.
  public var lowered: [LoweredDemand]
}

extension MomentLaw {
  /// Draws the visits of some weeks again, from this law given all others and without some cells.
  ///
  /// Every other visit keeps its day, band and minute. In a window of one week that draws the
  /// window again; in a longer one the freed visits fall anywhere in it between those kept. Where
  /// no calendar is left, one more week, chosen by lot among those with a demanded visit, is freed
  /// too, until there is one. When every week free would not do, the quotas are lowered instead and
  /// told. A window that has too few days left without those cells stays as it is: `weeks` does not
  /// name it then. Surprise visits of the freed weeks are drawn again with them. `daysUntilNext` is
  /// how many days after the law's last day the next visit stands, the day after being 1, so that
  /// the longest gap holds there too; 1 where none is drawn yet.
  public func redraw(
    _ calendar: [DrawnMoment], weeks: Set<Int>, banned: Set<Cell> = [], daysUntilNext: Int = 1,
    using lots: inout some RandomNumberGenerator, minutes: StartMinutes? = nil
  ) -> RedrawnMoments {
    let (hopeful, banned) = hopeful(weeks, banned: banned)
    var freed = hopeful.sorted()
    let free = plan(keeping: [], banned: banned, daysUntilNext: daysUntilNext)
    let isPossible = !Self.total(free, Completions(free)).isZero
    while !freed.isEmpty {
      let kept = calendar.filter { !freed.contains($0.cell.day / 7) }
      var given = plan(keeping: kept, banned: banned, daysUntilNext: daysUntilNext)
      let completions = Completions(given)
      if !isPossible {
        given.owing =
          plan.owed.lower(than: plan.owing).first { owing in
            var lower = given
            lower.owing = owing
            return !Self.total(lower, completions).isZero
          } ?? plan.owing
      }
      if !Self.total(given, completions).isZero {
        let cells = Self.calendar(given, completions, owing: given.owing, using: &lots)
        let moments = finish(
          cells, kept: kept, freed: freed, banned: banned, using: &lots, minutes: minutes)
        return RedrawnMoments(moments: moments, weeks: freed, lowered: quotas(given.owing))
      }
      let others = Set(kept.filter { !$0.isSurprise }.map { $0.cell.day / 7 }).sorted()
      guard isPossible, !others.isEmpty else { break }
      freed.append(others[Int(lots.uniform(below: UInt64(others.count)))])
    }
    return RedrawnMoments(moments: calendar.sorted(), weeks: [], lowered: [])
  }

  private static func total(_ plan: LawPlan, _ completions: Completions) -> WholeNumber {
    completions.count(visit: 0, from: 0, through: plan.reach[0], owed: plan.owing)
  }

  /// The quotas of which less is owed than the law asks.
  private func quotas(_ owing: Int) -> [LoweredDemand] {
    zip(plan.owed.parts(plan.owing), plan.owed.parts(owing)).enumerated().compactMap {
      $1.0 == $1.1 ? nil : .quota($0, asked: $1.0, given: $1.1)
    }
  }

  /// The weeks of windows that have days enough without the banned cells, and the bans in them.
  private func hopeful(_ weeks: Set<Int>, banned: Set<Cell>) -> (Set<Int>, Set<Cell>) {
    let left = open.without(banned)
    let hopeless = windows.filter { window in
      window.days.count { left[$0].contains(true) } < window.visits
    }
    return (
      weeks.filter { week in !hopeless.contains { $0.days.contains(7 * week) } },
      banned.filter { cell in !hopeless.contains { $0.days.contains(cell.day) } }
    )
  }

  private func plan(
    keeping kept: [DrawnMoment], banned: Set<Cell>, daysUntilNext: Int
  ) -> LawPlan {
    var given = plan
    given.open = open.without(banned)
    for moment in kept where moment.isSurprise {
      given.open[moment.cell.day] = given.open[moment.cell.day].map { _ in false }
    }
    if let gap {
      // The end stands for the next visit, which may be further than the day after.
      for last in -1..<plan.days where given.reach[last + 1] == plan.days {
        let passed = (last + 1..<plan.days).count { !closed.contains($0) }
        let before = last < 0 ? since - 1 : 0
        if before + passed + daysUntilNext > gap { given.reach[last + 1] = plan.days - 1 }
      }
    }
    return given.keeping(
      Dictionary(
        kept.filter { !$0.isSurprise }.map { ($0.cell.day, $0.cell.band) },
        uniquingKeysWith: { first, _ in first }))
  }

  /// The kept moments as they were among those newly drawn.
  private func finish(
    _ cells: [Cell], kept: [DrawnMoment], freed: [Int], banned: Set<Cell>,
    using lots: inout some RandomNumberGenerator, minutes: StartMinutes?
  ) -> [DrawnMoment] {
    let standing = Set(kept.map(\.cell))
    let days = Set(kept.map(\.cell.day))
    let drawn = timed(
      cells.filter { !standing.contains($0) },
      surprisesOn: { freed.contains($0 / 7) && !days.contains($0) },
      chance: surprises.without(banned), using: &lots, minutes: minutes)
    return (kept + drawn).sorted()
  }
}

extension [[Bool]] {
  /// The same cells without some.
  func without(_ banned: Set<Cell>) -> [[Bool]] {
    enumerated().map { day, bands in
      bands.enumerated().map { $0.element && !banned.contains(Cell(day: day, band: $0.offset)) }
    }
  }
}
