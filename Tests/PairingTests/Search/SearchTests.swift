import Pairing
import Testing

@Suite struct `Searching for a pairing` {
  @Test func `two thousand small problems agree with trying everything`() throws {
    var problems = RandomProblems(seed: 2026)
    var missed = 0
    for number in 0..<2000 {
      let problem = problems.next()
      let best = try #require(TryingEverything(problem).least)
      #expect(problem.score(Pairing(pairs: best.pairs)).total == best.cost)
      #expect(problem.breaches(Pairing(pairs: best.pairs)) == [])
      let found = PairingSearch(problem, seed: UInt64(number), moves: 1000).run()
      #expect(problem.breaches(found) == [], "problem \(number)")
      let cost = problem.score(found).total
      #expect(cost == TryingEverything.cost(problem, found.pairs))
      #expect(cost >= best.cost)
      if cost > best.cost { missed += 1 }
    }
    #expect(missed <= 20, "\(missed) of 2000 are not the cheapest")
  }

  @Test func `the same seed and moves give the same pairing, another seed need not`() {
    var problems = RandomProblems(seed: 7)
    let problem = problems.next(turns: 40, people: 12)
    let found = (0..<2).map { _ in PairingSearch(problem, seed: 5, moves: 20_000).run() }
    #expect(found[0] == found[1])
  }

  @Test func `a pin stays, and what it takes up is taken up`() {
    let problem = RuleCase.problem { $0.turns[1].pinned = Pair(0, 2) }
    let found = PairingSearch(problem, seed: 1, moves: 5000).run()
    #expect(found.pairs[1] == Pair(0, 2))
    #expect(problem.breaches(found).isEmpty)
  }

  @Test func `what it is given to begin with is never made worse`() {
    var problems = RandomProblems(seed: 11)
    for seed in 0..<20 {
      let problem = problems.next(turns: 12, people: 8)
      let first = PairingSearch(problem, seed: UInt64(seed), moves: 4000).run()
      let second = PairingSearch(problem, seed: 99, moves: 500).run(from: first)
      #expect(problem.score(second).total <= problem.score(first).total)
    }
  }

  @Test func `stopped at once it still fills what a free pair can`() {
    let problem = RuleCase.problem()
    let found = PairingSearch(problem, seed: 1).run(isOver: { true })
    #expect(problem.breaches(found).isEmpty)
    #expect(found.pairs[0] != nil)
  }

  @Test func `a problem without turns or people has a pairing too`() {
    var problem = RuleCase.problem()
    problem.turns = []
    #expect(PairingSearch(problem, seed: 1, moves: 10).run().pairs.isEmpty)
    let nobody = RuleCase.problem { problem in
      problem.people = []
      for turn in problem.turns.indices { problem.turns[turn].seats = [] }
    }
    #expect(PairingSearch(nobody, seed: 1, moves: 10).run().pairs == [nil, nil, nil])
  }
}
