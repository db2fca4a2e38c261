extension PairingTally {
  /// Turns without a pair: this outweighs everything else, so that one more visit always pays.
  var unfilled: Int { problem.weights.unfilled * empty }
}
