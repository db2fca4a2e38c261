extension PairingProblem {
  /// The problem of giving an instance's slots to pairs.
  ///
  /// A seat is there only for who may take it whatever the rest of the rota is; what a seat costs
  /// stands in it, and quotas missed by the moments drawn are a constant.
  public init(of instance: RotaInstance) {
    let acceptances = Acceptance.bySuite(of: instance)
    let earlier = instance.priorPairs.filter { $0.times > 0 }.map { ($0.pair, $0.times) }
    self.init(
      turns: instance.slots.map { slot in
        Turn(
          suite: slot.suite, day: slot.day,
          seats: acceptances[slot.suite].compactMap { $0.seat(at: slot, of: instance) })
      },
      people: instance.visitors.map {
        Person(most: $0.maxVisits, share: $0.target10, rest: $0.minGapDays)
      },
      suites: instance.suites.count, forbidden: Set(instance.forbiddenPairs),
      earlier: Dictionary(earlier, uniquingKeysWith: { _, last in last }),
      blockDays: instance.rules.blockDays, free: instance.rules.free,
      weights: PairingWeights(
        unfilled: instance.weights.unfilled, load: instance.weights.load,
        pair: instance.weights.pair, rotate: instance.weights.rotate,
        clump: instance.weights.clump),
      constant: instance.quotaTerm)
  }
}

/// A visitor who accepts a suite without a conflict there, and how far it is.
private struct Acceptance {
  let visitor: Int
  let minutes: Int

  /// Who accepts each suite, by visitor's number.
  static func bySuite(of instance: RotaInstance) -> [[Acceptance]] {
    var found = [[Acceptance]](repeating: [], count: instance.suites.count)
    for (number, visitor) in instance.visitors.enumerated() {
      for journey in visitor.travel where !visitor.conflicts.contains(journey.suite) {
        found[journey.suite].append(Acceptance(visitor: number, minutes: journey.minutes))
      }
    }
    return found
  }

  /// Their seat at a slot, nil where a rule about time keeps them away.
  func seat(at slot: RotaInstance.Slot, of instance: RotaInstance) -> Seat? {
    let person = instance.visitors[visitor]
    let offer = person.offer(at: slot, of: instance)
    guard person.block(day: slot.day, offer: offer) == nil else { return nil }
    let preference = offer == .offered ? instance.weights.prefer : 0
    return Seat(
      person: visitor, learning: person.isLearning(on: slot.day) ? 1 : 0,
      cost: preference + instance.weights.travel * minutes)
  }
}
