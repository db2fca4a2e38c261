import Pairing
import Testing

@Suite struct `The score of a pairing` {
  /// Everybody's fair share is one visit and a half; nothing but the load costs at first.
  private func score(
    _ pairs: (Int, Int)?..., by change: (inout PairingProblem) -> Void = { _ in }
  ) -> PairingScore {
    RuleCase.problem(change).score(Pairing(pairs: pairs.map { $0.map { Pair($0.0, $0.1) } }))
  }

  @Test func `charges each turn without a pair`() {
    #expect(score(nil, nil, nil).unfilled == 60_000)
    #expect(score((0, 1), nil, nil).unfilled == 40_000)
    #expect(score((0, 1), nil, nil).empty == 2)
  }

  @Test func `squares tenths of a visit off a fair share, of those who never go too`() {
    #expect(score(nil, nil, nil).load == 4 * 15 * 15)
    #expect(score((0, 1), nil, (0, 2)).load == 25 + 25 + 25 + 225)
  }

  @Test func `charges a pair from the second meeting on, earlier periods included`() {
    #expect(score((0, 1), nil, nil).pair == 0)
    #expect(score((0, 1), nil, (0, 1)).pair == 60)
    #expect(score((0, 1), nil, (0, 1)) { $0.earlier = [Pair(1, 0): 1] }.pair == 180)
    #expect(score(nil, nil, nil) { $0.earlier = [Pair(2, 3): 3] }.pair == 180)
  }

  @Test func `charges a third visit to a suite more than a second`() {
    #expect(score((0, 1), nil, (0, 1)).rotate == 50)
    #expect(score((0, 1), (2, 3), nil).rotate == 0)
    #expect(score((0, 1), (0, 1), (0, 1)) { $0.turns[1].suite = 0 }.rotate == 2 * 3 * 25)
  }

  @Test func `charges visits crowded into a block of days`() {
    #expect(score((0, 1), nil, (0, 2)).clump == 40)
    #expect(score((0, 1), nil, (0, 2)) { $0.blockDays = 10 }.clump == 0)
  }

  @Test func `adds what the seats cost and what no pairing changes`() {
    let found = score((0, 1), nil, nil) { $0.constant = 7 }
    #expect(found.seats == 10)
    #expect(found.soft == found.load + 10 + 7)
    #expect(found.total == found.soft + 40_000)
  }
}

@Suite struct `The eight terms of an instance` {
  @Test func `tell preference, travel and quota apart`() throws {
    let instance = try RotaInstance(json: Array(InstanceText.whole.utf8))
    let problem = PairingProblem(of: instance)
    let pairing = Pairing(pairs: [Pair(0, 1), nil])
    let score = instance.score(pairing, as: problem)
    #expect(score[.unfilled] == 20_000)
    #expect(score[.load] == 100 + 0 + 100)
    #expect(score[.pair] == 60)
    #expect(score[.prefer] == 10)
    #expect(score[.travel] == 17)
    #expect(score[.quota] == 500)
    #expect(score.total == problem.score(pairing).total)
    #expect(score.total - score.soft == 20_000)
  }
}
