import Dispatch
import Foundation
import Synchronization

/// How the work on a problem is shared out: by parts, by hands on a part, and over processors.
///
/// A hand searches a part alone. Where parts are few each has several hands, whose findings are
/// crossed at the end. The shares depend on the problem alone where moves are counted, so that
/// processors decide only who does what when, never what comes out.
struct SearchPlan {
  private let problem: PairingProblem
  private let chance: Chance
  private let moves: Int?
  private let parts: [PartSearch]
  private let hands: Int

  /// The share of the work after which the hands' findings are crossed.
  private static let crossingFrom = 0.85
  /// With so many parts one hand each keeps every processor busy.
  private static let manyParts = 8

  init(_ problem: PairingProblem, seed: UInt64, moves: Int?) {
    self.problem = problem
    self.moves = moves
    chance = Chance(seed: seed)
    let acquaintance = Acquaintance(of: problem)
    parts = IndependentParts(of: problem).turns.map { turns in
      PartSearch(
        problem: problem, acquaintance: acquaintance,
        free: turns.filter { problem.turns[$0].pinned == nil },
        settled: turns.compactMap { turn in problem.turns[turn].pinned.map { (turn, $0) } })
    }.filter { !$0.free.isEmpty }
    let processors = moves == nil ? ProcessInfo.processInfo.activeProcessorCount : 2
    hands = parts.count >= Self.manyParts ? 1 : max(2, min(processors, 8))
  }

  /// One hand's work on one part.
  private struct Job: Sendable {
    let part: Int
    let hand: Int
    let turns: Int
  }

  /// Searches every part, from a pairing to begin with.
  func run(
    from start: Pairing?, spent: (@Sendable () -> Double)?,
    isOver: @escaping @Sendable () -> Bool
  ) -> Pairing {
    var pairing = Pairing(pairs: problem.turns.map(\.pinned))
    guard !parts.isEmpty else { return pairing }
    let sizes = parts.map(\.free.count)
    let jobs = parts.indices.flatMap { part in
      (0..<hands).map { Job(part: part, hand: $0, turns: sizes[part]) }
    }
    let end = hands > 1 ? Self.crossingFrom : 1
    let begins = parts.map { part in start.map { start in part.free.map { start.pairs[$0] } } }
    var found = share(jobs, from: 0, until: end, spent: spent, isOver: isOver) {
      job, stretch, effort in
      parts[job.part].run(
        from: begins[job.part], chance.forPart(jobNumber(job)), over: stretch, effort)
    }
    if hands > 1 {
      let first = found
      let best = parts.indices.map { part in
        first[part * hands..<(part + 1) * hands].reduce(first[part * hands]) { $0.better($1) }
      }
      found = share(jobs, from: end, until: 1, spent: spent, isOver: isOver) {
        job, stretch, effort in
        parts[job.part].crossAll(
          best[job.part], Array(first[job.part * hands..<(job.part + 1) * hands]),
          chance.forPart(-1 - jobNumber(job)), over: stretch, effort)
      }
    }
    for (part, search) in parts.enumerated() {
      let best = found[part * hands..<(part + 1) * hands].reduce(found[part * hands]) {
        $0.better($1)
      }
      for (turn, pair) in zip(search.free, best.pairs) { pairing.pairs[turn] = pair }
    }
    return pairing
  }

  private func jobNumber(_ job: Job) -> Int { job.part * 64 + job.hand }

  /// Does every job, the largest first, on as many processors as there are.
  private func share(
    _ jobs: [Job], from first: Double, until end: Double,
    spent: (@Sendable () -> Double)?, isOver: @escaping @Sendable () -> Bool,
    _ work: @escaping @Sendable (Job, Stretch, Effort) -> PartSearch.Found
  ) -> [PartSearch.Found] {
    let workers = max(1, min(jobs.count, ProcessInfo.processInfo.activeProcessorCount))
    let queues = SearchPlan.queues(jobs.map(\.turns), workers: workers)
    let total = Double(jobs.reduce(0) { $0 + $1.turns })
    let found = Mutex([PartSearch.Found?](repeating: nil, count: jobs.count))
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      var left = Double(queues[worker].reduce(0) { $0 + jobs[$1].turns })
      for index in queues[worker] {
        let turns = Double(jobs[index].turns)
        let effort = Effort(spent: spent, isOver: isOver)
        let begin = effort.position
        let room =
          moves.map { Double($0) * (end - first) * turns / total }
          ?? (end - begin) * turns / left
        left -= turns
        let one = work(jobs[index], Stretch(begin: begin, end: begin + room), effort)
        found.withLock { $0[index] = one }
      }
    }
    return found.withLock { $0 }.compactMap { $0 }
  }

  /// Jobs for each worker, the largest first to whoever has least.
  private static func queues(_ sizes: [Int], workers: Int) -> [[Int]] {
    var queues = [[Int]](repeating: [], count: workers)
    var loads = [Int](repeating: 0, count: workers)
    let order = sizes.indices.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
    for job in order {
      let least = loads.indices.min { (loads[$0], $0) < (loads[$1], $1) } ?? 0
      queues[least].append(job)
      loads[least] += sizes[job]
    }
    return queues
  }
}
