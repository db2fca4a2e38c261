extension PairingTally {
  /// Someone's visits crowded into one block of days, so that they spread over the period.
  var clump: Int {
    problem.weights.clump
      * inBlock.values.reduce(0) { $0 + Self.triangle($1, over: problem.free.block) }
  }
}
