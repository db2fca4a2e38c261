import Testing

@testable import Pairing

@Suite struct `The counts moves are priced from` {
  @Test func `give the price of the score after every few random moves`() {
    var problems = RandomProblems(seed: 3)
    for number in 0..<60 {
      let problem = problems.next(turns: 14, people: 7)
      let free = problem.turns.indices.filter { problem.turns[$0].pinned == nil }
      let settled = problem.turns.indices.compactMap { turn in
        problem.turns[turn].pinned.map { (turn: turn, pair: $0) }
      }
      let part = Part(
        of: problem, Acquaintance(of: problem), free: free, settled: settled)
      let board = Board(part, of: problem)
      let empty = score(problem, board)
      let bare = board.cost
      let annealing = Annealing(board, chance: Chance(seed: UInt64(number)))
      let effort = Effort(spent: nil, isOver: { false })
      for round in 1...8 {
        annealing.cool(
          Cooling(from: 3000, to: 1000), over: Stretch(begin: 0, end: Double(250 * round)), effort)
        #expect(score(problem, board) - empty == board.cost - bare)
        #expect(board.empty == board.pairs.count { $0 == nil })
      }
    }
  }

  private func score(_ problem: PairingProblem, _ board: Board) -> Int {
    var pairs = problem.turns.map(\.pinned)
    for (turn, pair) in zip(board.part.free, board.pairs) { pairs[turn] = pair }
    return problem.score(Pairing(pairs: pairs)).total
  }
}

@Suite struct `The dice and temperatures of the search` {
  @Test func `throw what they always threw`() {
    var chance = Chance(seed: 1)
    let known: [UInt64] = [0x910A_2DEC_8902_5CC1, 0xBEEB_8DA1_658E_EC67]
    #expect([chance.next(), chance.next()] == known)
  }

  @Test func `thresholds fall, and their mean is one`() {
    let table = Thresholds.table
    #expect(zip(table, table.dropFirst()).allSatisfy { $0 > $1 })
    #expect(abs(table.reduce(0, +) / Double(table.count) - 1) < 0.001)
    // -ln(1/8192), to the last digit.
    #expect(table[0] == 9.010913347279288)
  }

  @Test func `a cooling ends where it should`() {
    let cooling = Cooling(from: 150, to: 1.5)
    #expect(cooling.temperature(at: 0) == 150)
    #expect(abs(cooling.temperature(at: 1) - 1.5) < 1e-9)
    #expect(abs(cooling.temperature(at: 0.5) - 15) < 1e-9)
  }
}
