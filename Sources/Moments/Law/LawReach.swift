/// How far each visit lets the next be, with a longest gap that can be kept.
struct LawReach {
  /// As `LawPlan.reach` has it.
  let days: [Int]
  let lowered: [LoweredDemand]

  init(
    _ rules: MomentRules, open: [[Bool]], closed: Set<Int>, spans: [Range<Int>], forced: [Int],
    since: Int
  ) {
    let count = rules.days
    func isPossible(_ reach: [Int]) -> Bool {
      let bare = LawPlan(
        days: count, open: open, spans: spans, reach: reach,
        owed: Owed([], needs: [], bands: rules.bands), owing: 0)
      return !Completions(bare).count(visit: 0, from: 0, through: reach[0], owed: 0).isZero
    }
    func reach(_ gap: Int?, first: Int? = nil) -> [Int] {
      var reach = LawPlan.reach(days: count, gap: gap, since: since, closed: closed)
      if let first { reach[0] = first }
      for day in forced {
        for earlier in 0...day { reach[earlier] = min(reach[earlier], day) }
      }
      return reach
    }
    guard let gap = rules.longestGap, !isPossible(reach(gap)) else {
      (days, lowered) = (reach(rules.longestGap), [])
      return
    }
    var (low, high) = (gap, gap + 1)
    while high < count + since, !isPossible(reach(high)) { (low, high) = (high, 2 * high) }
    while high - low > 1 {
      let middle = (low + high) / 2
      if isPossible(reach(middle)) { high = middle } else { low = middle }
    }
    // Is it only the first visit that comes too late? Then it may fall anywhere in the first days
    // that allow it, a week at least, so that a suite long unvisited is not visited on a sure day.
    let first = (0...count).first { isPossible(reach(gap, first: $0)) }
    if let first, since + first <= high {
      days = reach(gap, first: max(first, min(6, count)))
      lowered = [.firstGap(asked: gap, given: since + max(first, min(6, count)))]
    } else {
      days = reach(high)
      lowered = [.gap(asked: gap, given: high)]
    }
  }
}
