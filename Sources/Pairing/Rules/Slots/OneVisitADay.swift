extension SlotRule {
  /// A suite is visited at most once a day.
  static let oneVisitADay = SlotRule(
    name: .oneVisitADay, statement: "A suite has at most one visit a day."
  ) { instance, suite, numbers in
    let days = numbers.map { instance.slots[$0].day }
    return Dictionary(grouping: days) { $0 }.filter { $0.value.count > 1 }.keys.sorted().map {
      day in
      SlotBreach(
        rule: .oneVisitADay, suite: suite, days: day...day, found: days.count { $0 == day },
        wanted: 1)
    }
  }
}
