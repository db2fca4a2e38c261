extension PairingRule {
  /// One name written twice is one person alone.
  static let twoDifferentPeople = PairingRule(
    .twoDifferentPeople, "A pair is two different people."
  ) { _, _, pair in
    pair.first == pair.second ? [pair.first] : []
  }
}
