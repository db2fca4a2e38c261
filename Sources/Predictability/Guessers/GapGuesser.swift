extension Counting {
  /// How many days ago the last visit was: the hazard of the gap.
  static func gap() -> Counting {
    Counting(
      contexts: [Context(count: 58) { min(28, $0.since) * 2 + ($0.isToday ? 1 : 0) }])
  }
}
