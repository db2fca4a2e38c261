import Pairing
import Scheme

/// Pairs a problem so that nobody has more than their most in any quarter the period touches.
///
/// A pairing problem knows one most for the whole period. Where a period runs over the end of a
/// quarter and someone has too many in one, their later seats of that quarter are shut and the
/// problem is paired again; each visitor and quarter is shut once at most, so that it ends.
struct QuarterKeeping {
  let tables: RotaTables
  let windows: [WindowTurn]
  /// Cost that no pairing changes.
  let constant: Int
  let pairing: (PairingProblem) -> [Pair?]

  /// The problem before any seat was shut, and the pairs that keep every quarter's most.
  func run() -> (problem: RotaProblem, pairs: [Pair?]) {
    let first = RotaProblem(tables, windows: windows, constant: constant)
    var shut: Set<ShutSeat> = []
    var problem = first
    while true {
      let pairs = pairing(problem.problem)
      let more = seatsToShut(problem, pairs)
      if more.isSubset(of: shut) { return (first, pairs) }
      shut.formUnion(more)
      problem = RotaProblem(tables, windows: windows, shutting: shut, constant: constant)
    }
  }

  private func seatsToShut(_ problem: RotaProblem, _ pairs: [Pair?]) -> Set<ShutSeat> {
    let limits = QuarterlyMost(tables.facts, fixed: problem.fixed)
    let quarters = limits.quarters
    guard quarters.count > 1 else { return [] }
    var shut: Set<ShutSeat> = []
    for person in tables.facts.visitors.indices {
      for (quarter, weeks) in quarters {
        guard let left = limits.left(person, in: quarter) else { continue }
        let own = windows.indices.filter { turn in
          weeks.contains(tables.facts.period.number(of: windows[turn].week))
        }
        let taken = own.filter {
          pairs[$0].map { $0.first == person || $0.second == person } ?? false
        }
        guard taken.count > left else { continue }
        let settled = taken.filter { windows[$0].settled.count >= 2 }
        let free = taken.filter { windows[$0].settled.count < 2 }
        let keeping = Set(settled + free.prefix(max(0, left - settled.count)))
        for turn in own where !keeping.contains(turn) {
          shut.insert(ShutSeat(turn: turn, person: person))
        }
      }
    }
    return shut
  }
}
