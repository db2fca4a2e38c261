extension MomentLaw {
  /// For each cell the chance that a visit falls there before anything is known.
  ///
  /// It is worked out forwards from the exact counts, visit by visit, within 2^-40 of the truth.
  public func marginals() -> [[Double]] {
    var demanded = open.map { $0.map { _ in 0.0 } }
    var before = [Place(day: -1, owed: plan.owing): 1.0]
    for visit in 0..<plan.visits {
      var after: [Place: Double] = [:]
      // Places are taken in order, so that sums are the same on every machine.
      for (place, weight) in before.sorted(by: { $0.key < $1.key }) {
        let reach = plan.reach[place.day + 1]
        let total = completions.count(
          visit: visit, from: place.day + 1, through: reach, owed: place.owed)
        let first = max(place.day + 1, plan.spans[visit].lowerBound)
        for day in first..<max(first, min(reach + 1, plan.spans[visit].upperBound)) {
          for band in open[day].indices where open[day][band] {
            let owed = plan.owed.after(day, band, place.owed)
            let count = completions.count(
              visit: visit + 1, from: day + 1, through: plan.reach[day + 1], owed: owed)
            let chance = weight * count.over(total)
            guard chance > 0 else { continue }
            demanded[day][band] += chance
            after[Place(day: day, owed: owed), default: 0] += chance
          }
        }
      }
      before = after
    }
    return demanded.enumerated().map { day, bands in
      let rest = 1 - bands.reduce(0, +)
      return bands.enumerated().map { $0.element + rest * surprises.chance(day, $0.offset) }
    }
  }

  private struct Place: Hashable, Comparable {
    let day: Int
    let owed: Int

    static func < (one: Place, other: Place) -> Bool {
      (one.day, one.owed) < (other.day, other.owed)
    }
  }
}
