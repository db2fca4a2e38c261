extension Counting {
  /// How many visits the week has had when a weekday comes.
  static func week() -> Counting {
    Counting(
      contexts: [Context(count: 21) { min(2, $0.thisWeek) * 7 + $0.weekday }])
  }
}
