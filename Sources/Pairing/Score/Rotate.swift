extension PairingTally {
  /// People at the same suite more often than is free, so that they change between suites.
  var rotate: Int {
    problem.weights.rotate
      * atSuite.values.reduce(0) { $0 + Self.triangle($1, over: problem.free.suite) }
  }
}
