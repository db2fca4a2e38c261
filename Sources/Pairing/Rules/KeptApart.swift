extension PairingRule {
  /// Two who never go together do not go together.
  static let keptApart = PairingRule(
    .keptApart, "Two who are to be kept apart are no pair."
  ) { problem, _, pair in
    problem.forbidden.contains(pair) ? [pair.first, pair.second] : []
  }
}
