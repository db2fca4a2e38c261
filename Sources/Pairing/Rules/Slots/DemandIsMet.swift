extension SlotRule {
  /// Each window has the visits demanded, neither more nor fewer; surprise visits come on top.
  static let demandIsMet = SlotRule(
    name: .demandIsMet, statement: "Each window of a suite has exactly the visits demanded."
  ) { instance, number, numbers in
    let suite = instance.suites[number]
    let length = 7 * suite.windowWeeks
    var counts = [Int](repeating: 0, count: instance.days / length)
    for slot in numbers.map({ instance.slots[$0] }) where !slot.isSurprise {
      if counts.indices.contains(slot.day / length) { counts[slot.day / length] += 1 }
    }
    return counts.enumerated().compactMap { window, count in
      let first = window * length
      return count == suite.demand
        ? nil
        : SlotBreach(
          rule: .demandIsMet, suite: number, days: first...(first + length - 1), found: count,
          wanted: suite.demand)
    }
  }
}
