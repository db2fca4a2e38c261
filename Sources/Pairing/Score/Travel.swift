extension RotaInstance {
  /// Minutes of travel one way, of everyone to every visit.
  func travelTerm(_ pairing: Pairing) -> Int {
    weights.travel
      * zip(slots, pairing.pairs).reduce(0) { sum, each in
        guard let pair = each.1 else { return sum }
        return [pair.first, pair.second].reduce(sum) {
          $0 + (visitors[$1].journey(to: each.0.suite)?.minutes ?? 0)
        }
      }
  }
}

extension RotaVisitor {
  /// The journey to a suite they accept, nil for any other.
  func journey(to suite: Int) -> Journey? { travel.first { $0.suite == suite } }
}
