import Pairing
import Testing

@Suite struct `A bound` {
  @Test func `is never above the best score, and the proof finds exactly that`() {
    var problems = SmallProblems(seed: 20_260_105)
    for number in 0..<2000 {
      let problem = problems.next()
      let best = EveryPairing.bestScore(of: problem)
      let bound = PairingBound(problem, effort: 20).run(against: nil).value
      let proven = PairingProof(problem, effort: 20).run()
      guard let best else {
        #expect(proven == .impossible, "problem \(number)")
        continue
      }
      #expect(bound <= best, "problem \(number)")
      guard case .optimal(let pairing) = proven else {
        Issue.record("problem \(number) of best score \(best) is not proved: \(proven)")
        continue
      }
      #expect(EveryPairing.isLegal(pairing.pairs, in: problem), "problem \(number)")
      #expect(EveryPairing.score(pairing.pairs, of: problem) == best, "problem \(number)")
    }
  }

  @Test func `is exact too where all costs are multiples of five, as a scheme's are`() {
    var problems = SmallProblems(seed: 20_260_406)
    var legal = 0
    for number in 0..<600 {
      var problem = problems.next()
      problem.weights = PairingWeights(
        unfilled: 20_000, load: 1, pair: 60, rotate: 25, clump: 40)
      for turn in problem.turns.indices {
        for seat in problem.turns[turn].seats.indices {
          problem.turns[turn].seats[seat].cost = problem.turns[turn].seats[seat].cost / 10 * 10
        }
      }
      let start = Pairing(pairs: problem.turns.map(\.pinned))
      guard EveryPairing.isLegal(start.pairs, in: problem),
        let best = EveryPairing.bestScore(of: problem)
      else { continue }
      legal += 1
      #expect(PairingBound(problem, effort: 20).run(against: nil).value <= best, "\(number)")
      guard case .optimal(let found) = PairingProof(problem, effort: 20).run(from: start) else {
        Issue.record("problem \(number) of best score \(best) is not proved")
        continue
      }
      #expect(EveryPairing.isLegal(found.pairs, in: problem), "problem \(number)")
      #expect(EveryPairing.score(found.pairs, of: problem) == best, "problem \(number)")
    }
    #expect(legal > 300)
  }

  @Test func `is the score itself where two people have one visit to make`() {
    let problem = PairingProblem(
      turns: [
        Turn(suite: 0, day: 3, seats: [Seat(person: 0, cost: 12), Seat(person: 1, cost: 5)])
      ],
      people: [Person(most: 1, share: 10, rest: 7), Person(most: 1, share: 7, rest: 7)],
      suites: 1, blockDays: 28, free: FreeCounts(pair: 1, suite: 2, block: 1),
      weights: PairingWeights(unfilled: 20_000, load: 1, pair: 60, rotate: 25, clump: 40))
    #expect(PairingBound(problem, effort: 200).run(against: nil).value == 26)
    #expect(PairingProof(problem).run() == .optimal(Pairing(pairs: [Pair(0, 1)])))
  }

  @Test func `knows that half a visit cannot be made`() {
    // Three people with one visit each: in halves they could fill one turn and a half.
    let seats = (0..<3).map { Seat(person: $0) }
    let problem = PairingProblem(
      turns: [Turn(suite: 0, day: 0, seats: seats), Turn(suite: 0, day: 7, seats: seats)],
      people: Array(repeating: Person(most: 1, share: 0, rest: 1), count: 3),
      suites: 1, blockDays: 28, free: FreeCounts(pair: 1, suite: 2, block: 1),
      weights: PairingWeights(unfilled: 20_000, load: 1, pair: 60, rotate: 25, clump: 40))
    let bound = PairingBound(problem, effort: 1000).run(against: nil).value
    #expect(bound > 20_000 && bound <= 20_200)
  }

  @Test func `frees a few turns and only ever makes a pairing better`() {
    var problems = SmallProblems(seed: 7)
    var improved = 0
    for number in 0..<300 {
      let problem = problems.next()
      let pins = Pairing(pairs: problem.turns.map(\.pinned))
      guard EveryPairing.isLegal(pins.pairs, in: problem) else { continue }
      let all = Array(problem.turns.indices)
      let proof = PairingProof(problem, effort: 20)
      let some = proof.improve(pins, freeing: Array(all.prefix(2)), nodes: 100)
      let whole = proof.improve(pins, freeing: all, nodes: 1000) ?? pins
      #expect(
        EveryPairing.score(whole.pairs, of: problem) == EveryPairing.bestScore(of: problem),
        "problem \(number)")
      guard let some else { continue }
      improved += 1
      #expect(EveryPairing.isLegal(some.pairs, in: problem), "problem \(number)")
      #expect(some.pairs.dropFirst(2) == pins.pairs.dropFirst(2), "problem \(number)")
      #expect(
        EveryPairing.score(some.pairs, of: problem) < EveryPairing.score(pins.pairs, of: problem),
        "problem \(number)")
    }
    #expect(improved > 100)
  }
}
