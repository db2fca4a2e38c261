extension PairingRule {
  /// The two have a moment in common at which one of them is past probation.
  static let notTwoLearners = PairingRule(
    .notTwoLearners, "Both can go at one moment, and not both are on probation then."
  ) { _, turn, pair in
    guard pair.first != pair.second,
      let one = turn.seats.first(where: { $0.person == pair.first }),
      let other = turn.seats.first(where: { $0.person == pair.second })
    else { return [] }
    let together = (one.cells & other.cells) & ~(one.learning & other.learning)
    return together == 0 ? [pair.first, pair.second] : []
  }
}
