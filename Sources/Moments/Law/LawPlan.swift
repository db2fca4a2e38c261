/// The rules of a law brought to a form that can be counted: a span of days for each visit, and
/// how far the next may be.
struct LawPlan: Sendable {
  let days: Int
  /// The cells of each day in which a demanded visit may fall.
  var open: [[Bool]]
  /// For each demanded visit in order, the days on which it may fall.
  let spans: [Range<Int>]
  /// The last day on which the visit after one on day d may fall, at d + 1; at 0 for the first.
  ///
  /// The day after the law's last stands for its end, so that the gap runs on.
  var reach: [Int]
  let owed: Owed
  /// The amount owed at the beginning.
  var owing: Int

  /// How many visits there are.
  var visits: Int { spans.count }

  /// What can be staffed of a day, counted by the quotas that its bands serve.
  func groups(_ day: Int) -> [(mask: Int, count: UInt64)] {
    var groups: [(mask: Int, count: UInt64)] = []
    for band in open[day].indices where open[day][band] {
      let mask = owed.mask(day, band)
      if let place = groups.firstIndex(where: { $0.mask == mask }) {
        groups[place].count += 1
      } else {
        groups.append((mask, 1))
      }
    }
    return groups
  }

  /// The last day of the next visit after each day, when no gap between visits counts more days
  /// than these, closed ones left out.
  static func reach(
    days: Int, gap: Int?, since: Int, closed: Set<Int>
  ) -> [Int] {
    guard let gap else { return [Int](repeating: days, count: days + 1) }
    return (-1..<days).map { day in
      var left = day < 0 ? gap - since + 1 : gap
      var last = day
      while last < days, left > 0 || closed.contains(last + 1) {
        last += 1
        if !closed.contains(last) { left -= 1 }
      }
      return last
    }
  }

  /// The same law where the visits on these days stay in their bands.
  func keeping(_ kept: [Int: Int]) -> LawPlan {
    var plan = self
    for (day, band) in kept {
      plan.open[day] = plan.open[day].indices.map { $0 == band }
      for earlier in 0...day { plan.reach[earlier] = min(plan.reach[earlier], day) }
    }
    return plan
  }
}
