extension Counting {
  /// Whether the same cell was visited one, two and four weeks ago.
  static func sameCell() -> Counting {
    Counting(contexts: [Context(count: 8) { $0.sameCell }])
  }
}
