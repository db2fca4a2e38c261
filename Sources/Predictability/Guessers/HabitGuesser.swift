extension Counting {
  /// Which weekdays and bands have been visited: working days, all suites, then each suite.
  static func habit(suites: Int, bands: Int) -> Counting {
    Counting(
      contexts: [
        Context(count: 2 * bands) { ($0.weekday < 5 ? 0 : bands) + $0.band },
        Context(count: 7 * bands) { $0.weekday * bands + $0.band },
        Context(count: suites * 7 * bands) { ($0.suite * 7 + $0.weekday) * bands + $0.band },
      ])
  }
}
