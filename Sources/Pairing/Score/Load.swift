extension PairingTally {
  /// Tenths of a visit off each person's fair share, squared: whoever never goes counts too.
  var load: Int {
    zip(problem.people, turns).reduce(0) { sum, each in
      let off = 10 * each.1.count - each.0.share
      return sum + problem.weights.load * off * off
    }
  }
}
