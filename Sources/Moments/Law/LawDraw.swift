extension MomentLaw {
  /// How many minutes long a cell really is, where a clock change makes a band longer or shorter.
  public typealias StartMinutes = (Cell) -> Int

  /// A calendar, with start minutes and surprise visits, in order of days.
  ///
  /// What is taken from the lots, in this order: one number below the count of calendars, which is
  /// the place of the calendar when they are ordered by first visit, then second and so on; for
  /// each day without a demanded visit that may have a surprise, one number; for each visit in
  /// order of days, its start minute below `minutes` of its cell, as the band's rule has it if
  /// nil. A caller who knows the clocks counts the minutes that really pass: 420 from 22:00 to
  /// 06:00 in the night when they go forward, 540 when they go back. Every start is then a moment
  /// that exists, and only one.
  public func draw(
    using lots: inout some RandomNumberGenerator, minutes: StartMinutes? = nil
  ) -> [DrawnMoment] {
    let demanded = Self.calendar(plan, completions, owing: plan.owing, using: &lots)
    return timed(
      demanded, surprisesOn: { _ in true }, chance: surprises, using: &lots, minutes: minutes)
  }

  /// The cells of one calendar of a plan, each calendar equally likely; none where there is none.
  static func calendar(
    _ plan: LawPlan, _ completions: Completions, owing: Int,
    using lots: inout some RandomNumberGenerator
  ) -> [Cell] {
    let total = completions.count(visit: 0, from: 0, through: plan.reach[0], owed: owing)
    var place = lots.uniform(below: total)
    var cells: [Cell] = []
    var (last, owed) = (-1, owing)
    while cells.count < plan.visits {
      let (visit, reach) = (cells.count, plan.reach[last + 1])
      var day = last + 1
      while day < reach {
        let here = completions.count(visit: visit, from: day, through: day, owed: owed)
        if place < here { break }
        place = place - here
        day += 1
      }
      guard
        let band = choose(
          day, visit: visit, owed: owed, plan: plan, completions: completions, place: &place)
      else { return [] }
      cells.append(Cell(day: day, band: band))
      (last, owed) = (day, plan.owed.after(day, band, owed))
    }
    return cells
  }

  /// The band in which the calendar with this place among the rest falls.
  private static func choose(
    _ day: Int, visit: Int, owed: Int, plan: LawPlan, completions: Completions,
    place: inout WholeNumber
  ) -> Int? {
    guard plan.open.indices.contains(day) else { return nil }
    for band in plan.open[day].indices where plan.open[day][band] {
      let here = completions.count(
        visit: visit + 1, from: day + 1, through: plan.reach[day + 1],
        owed: plan.owed.after(day, band, owed))
      if place < here { return band }
      place = place - here
    }
    return nil
  }

  /// Demanded visits and surprises on other days, each with its start minute.
  func timed(
    _ demanded: [Cell], surprisesOn mayHold: (Int) -> Bool, chance: SurpriseChance,
    using lots: inout some RandomNumberGenerator, minutes: StartMinutes?
  ) -> [DrawnMoment] {
    let taken = Set(demanded.map(\.day))
    var drawn = demanded.map { DrawnMoment(cell: $0, minute: 0) }
    for day in 0..<rules.days where mayHold(day) && !taken.contains(day) {
      if let band = chance.draw(day, using: &lots) {
        drawn.append(DrawnMoment(cell: Cell(day: day, band: band), minute: 0, isSurprise: true))
      }
    }
    drawn.sort()
    for place in drawn.indices {
      let cell = drawn[place].cell
      let length = minutes?(cell) ?? rules.bandMinutes[cell.band]
      drawn[place].minute = Int(lots.uniform(below: UInt64(max(1, length))))
    }
    return drawn
  }
}
