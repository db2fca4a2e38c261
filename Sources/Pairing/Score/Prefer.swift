extension RotaInstance {
  /// Seats in bands that were offered but not preferred.
  func preferTerm(_ pairing: Pairing) -> Int {
    weights.prefer
      * zip(slots, pairing.pairs).reduce(0) { sum, each in
        guard let pair = each.1 else { return sum }
        return sum
          + [pair.first, pair.second].count { visitors[$0].offer(at: each.0, of: self) == .offered }
      }
  }
}

extension RotaVisitor {
  /// What they said of the band and weekday of a slot.
  func offer(at slot: RotaInstance.Slot, of instance: RotaInstance) -> Offer {
    offers[slot.day % 7 * instance.bands.count + slot.band]
  }
}
