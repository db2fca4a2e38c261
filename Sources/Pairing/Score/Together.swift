extension PairingTally {
  /// Pairs that meet more often than is free, so that pairs change; earlier periods count.
  var pair: Int {
    problem.weights.pair
      * together.values.reduce(0) { $0 + Self.triangle($1, over: problem.free.pair) }
  }
}
