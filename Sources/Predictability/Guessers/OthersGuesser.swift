extension Counting {
  /// What other suites have had today and yesterday.
  static func others() -> Counting {
    Counting(
      contexts: [
        Context(count: 18) { cell in
          (min(2, cell.othersToday) * 3 + min(2, cell.othersYesterday)) * 2
            + (cell.isToday ? 1 : 0)
        }
      ])
  }
}
