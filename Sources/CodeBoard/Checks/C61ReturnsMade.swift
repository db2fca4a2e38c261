extension RecordCheck {
  /// Whether returns were built for these days.
  static let returnsMade = RecordCheck("C61") { facts in
    guard facts.papers.returns > 0 else { return .silent("no return was built for these days") }
    return .met("\(Counted.words(facts.papers.returns, "return")) built, aggregate only")
  } failing: {
    $0.papers.returns = 0
  }
}
