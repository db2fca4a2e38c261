extension SlotRule {
  /// Where a longest gap is set, no two consecutive visits to a suite are further apart.
  static let noLongGap = SlotRule(
    name: .noLongGap, statement: "No more days than allowed lie between two visits to a suite."
  ) { instance, suite, numbers in
    let most = instance.rules.maxSuiteGapDays
    guard most > 0 else { return [] }
    let days = numbers.map { instance.slots[$0].day }
    return zip(days, days.dropFirst()).compactMap { one, other in
      other - one > most
        ? SlotBreach(
          rule: .noLongGap, suite: suite, days: one...other, found: other - one, wanted: most)
        : nil
    }
  }
}
