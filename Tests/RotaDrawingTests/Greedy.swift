import Pairing
import Scheme
import Seals
import Testing

@testable import RotaDrawing

/// Pairs each turn in order with the pair that costs least now: the spreadsheet's way.
enum Greedy {
  static let pairing: PairingChoice = { problem, _, _, _ in
    var pairs = problem.turns.map(\.pinned)
    var visits = problem.people.indices.map { person in
      pairs.count { $0?.first == person || $0?.second == person }
    }
    for turn in problem.turns.indices where pairs[turn] == nil {
      var best: (cost: Int, pair: Pair)?
      let seats = problem.turns[turn].seats
      for (index, one) in seats.enumerated() {
        for other in seats[(index + 1)...] where problem.mayGo(one, other) {
          let pair = Pair(one.person, other.person)
          guard fits(problem, pairs, turn, pair) else { continue }
          let cost = [one, other].reduce(0) { sum, seat in
            sum + seat.cost + 100 * visits[seat.person] - problem.people[seat.person].share
          }
          if cost < best?.cost ?? .max { best = (cost, pair) }
        }
      }
      pairs[turn] = best?.pair
      for person in [best?.pair.first, best?.pair.second] {
        if let person { visits[person] += 1 }
      }
    }
    return pairs
  }

  private static func fits(
    _ problem: PairingProblem, _ pairs: [Pair?], _ turn: Int, _ pair: Pair
  ) -> Bool {
    [pair.first, pair.second].allSatisfy { person in
      let own = problem.turns.indices.filter {
        $0 != turn && (pairs[$0]?.first == person || pairs[$0]?.second == person)
      }
      return own.count < problem.people[person].most
        && own.allSatisfy {
          abs(problem.turns[$0].day - problem.turns[turn].day) >= problem.people[person].rest
        }
    }
  }
}

/// A seed whose bytes are all the same.
func seed(_ byte: UInt8) throws -> SeedStream.Seed {
  try #require(SeedStream.Seed([UInt8](repeating: byte, count: 32)))
}

extension Warwickshire {
  func draw(_ byte: UInt8 = 1) throws -> DrawnRota {
    try RotaDraw(facts: facts, seed: try seed(byte)).run(pairing: Greedy.pairing)
  }
}
