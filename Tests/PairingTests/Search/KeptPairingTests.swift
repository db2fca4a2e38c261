import Pairing
import Testing

@Suite struct `A pairing kept from before` {
  @Test func `is legal whatever changed, and whole where nothing did`() {
    var problems = SmallProblems(seed: 5)
    var (whole, less) = (0, 0)
    for number in 0..<500 {
      let problem = problems.next()
      let pins = problem.turns.map(\.pinned)
      guard EveryPairing.isLegal(pins, in: problem) else { continue }
      let found = PairingSearch(problem, seed: 1, moves: 2000).run()
      #expect(Pairing(keeping: found.pairs, in: problem) == found, "problem \(number)")
      whole += 1
      var changed = problem
      let last = changed.turns.count - 1
      changed.turns[last].seats.removeFirst(min(1, changed.turns[last].seats.count))
      for person in changed.people.indices { changed.people[person].rest += 7 }
      guard pins.allSatisfy({ $0 == nil }) else { continue }
      let kept = Pairing(keeping: found.pairs, in: changed)
      #expect(EveryPairing.isLegal(kept.pairs, in: changed), "problem \(number)")
      if kept != found { less += 1 }
    }
    #expect(whole > 300 && less > 50)
  }

  @Test func `costs more for each seat that goes to another`() {
    var problems = SmallProblems(seed: 6)
    for number in 0..<300 {
      let problem = problems.next()
      guard EveryPairing.isLegal(problem.turns.map(\.pinned), in: problem) else { continue }
      let before = PairingSearch(problem, seed: 1, moves: 500).run()
      let after = PairingSearch(problem, seed: 2, moves: 3).run()
      let charged = problem.charging(7, forLeaving: before.pairs)
      let left = zip(problem.turns, zip(before.pairs, after.pairs)).reduce(0) { sum, one in
        guard one.0.pinned == nil, let old = one.1.0, let new = one.1.1 else { return sum }
        return sum + [new.first, new.second].count { $0 != old.first && $0 != old.second }
      }
      #expect(
        charged.score(after).total == problem.score(after).total + 7 * left, "problem \(number)")
    }
  }
}
