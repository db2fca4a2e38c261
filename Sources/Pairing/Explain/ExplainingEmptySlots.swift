extension RotaInstance {
  /// Why each empty slot of a pairing is empty, in the slots' order.
  public func emptySlots(_ pairing: Pairing) -> [EmptySlot] {
    let empty = pairing.pairs.indices.filter { pairing.pairs[$0] == nil }
    guard !empty.isEmpty else { return [] }
    var taken = [[Int]](repeating: [], count: visitors.count)
    for (number, pair) in pairing.pairs.enumerated() {
      for visitor in pair.map({ [$0.first, $0.second] }) ?? [] { taken[visitor].append(number) }
    }
    var bySuite = [[Int]](repeating: [], count: suites.count)
    for (number, visitor) in visitors.enumerated() {
      for suite in Set(visitor.travel.map(\.suite)).union(visitor.conflicts) {
        bySuite[suite].append(number)
      }
    }
    let apart = Set(forbiddenPairs)
    return empty.map { explain($0, bySuite[slots[$0].suite], taken, apart) }
  }

  private func explain(_ number: Int, _ known: [Int], _ taken: [[Int]], _ apart: Set<Pair>)
    -> EmptySlot
  {
    let slot = slots[number]
    var (willing, free): ([Int], [Int]) = ([], [])
    var blocked: [EmptySlot.Blocked] = []
    for person in known {
      let visitor = visitors[person]
      if let block = visitor.block(suite: slot.suite, day: slot.day, offer: offer(visitor, slot)) {
        if let rule = BlockingRule(block) {
          blocked.append(EmptySlot.Blocked(visitor: person, rule: rule, slots: []))
        }
        continue
      }
      willing.append(person)
      if let found = inTheWay(of: person, on: slot.day, taken[person]) {
        blocked.append(found)
      } else {
        free.append(person)
      }
    }
    let (pairs, kept) = (
      legalPairs(free, on: slot.day, apart), legalPairs(willing, on: slot.day, apart)
    )
    return EmptySlot(
      slot: number,
      kind: kept.legal.isEmpty
        ? .noLegalPairExists : pairs.legal.isEmpty ? .rotaConflict : .fillableNow,
      free: free, blocked: blocked, pairsApart: pairs.illegal)
  }

  private func offer(_ visitor: RotaVisitor, _ slot: Slot) -> RotaVisitor.Offer {
    visitor.offer(at: slot, of: self)
  }

  /// The first rule about somebody's other visits that keeps them from a day.
  private func inTheWay(of person: Int, on day: Int, _ taken: [Int]) -> EmptySlot.Blocked? {
    let visitor = visitors[person]
    func blocked(_ rule: BlockingRule, _ slots: [Int]) -> EmptySlot.Blocked {
      EmptySlot.Blocked(visitor: person, rule: rule, slots: slots)
    }
    if taken.count >= visitor.maxVisits { return blocked(.maxVisitsReached, taken) }
    let sameDay = taken.filter { slots[$0].day == day }
    if !sameDay.isEmpty { return blocked(.alreadyVisitingThatDay, sameDay) }
    let close = taken.filter { abs(slots[$0].day - day) < visitor.minGapDays }
    return close.isEmpty ? nil : blocked(.restGap, close)
  }

  private func legalPairs(_ people: [Int], on day: Int, _ apart: Set<Pair>)
    -> (legal: [Pair], illegal: [Pair])
  {
    var (legal, illegal): ([Pair], [Pair]) = ([], [])
    for (place, one) in people.enumerated() {
      for other in people[(place + 1)...] {
        let areLearners = visitors[one].isLearning(on: day) && visitors[other].isLearning(on: day)
        let pair = Pair(one, other)
        if areLearners || apart.contains(pair) { illegal.append(pair) } else { legal.append(pair) }
      }
    }
    return (legal, illegal)
  }
}
