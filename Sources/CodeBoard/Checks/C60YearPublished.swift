extension RecordCheck {
  /// Whether the figures of a year are published.
  static let yearPublished = RecordCheck("C60") { facts in
    guard let year = facts.papers.yearPublished else {
      return .silent("no year's figures were published from these records")
    }
    return .met("the figures of \(year) are published")
  } failing: {
    $0.papers.yearPublished = nil
  }
}
