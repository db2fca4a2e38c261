extension Counting {
  /// Which weekday follows which, in how many weeks, and which band follows which.
  static func chain(bands: Int) -> Counting {
    Counting(
      contexts: [
        Context(count: (bands + 1) * bands) { $0.lastBand * bands + $0.band },
        Context(count: 8 * 7 * 4) { cell in
          (cell.lastWeekday * 7 + cell.weekday) * 4 + min(3, (max(1, cell.since) - 1) / 7)
        },
      ])
  }
}
