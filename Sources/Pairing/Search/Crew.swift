import Dispatch
import Foundation
import Synchronization

/// The processors at work, each on a job of its own until there is none left.
struct Crew: Sendable {
  /// How many work at a time.
  let workers = max(1, ProcessInfo.processInfo.activeProcessorCount)
  private let moves: Int?
  private let spent: (@Sendable () -> Double)?
  private let isOver: @Sendable () -> Bool

  init(
    moves: Int?, spent: (@Sendable () -> Double)?, isOver: @escaping @Sendable () -> Bool
  ) {
    self.moves = moves
    self.spent = moves == nil ? spent : nil
    self.isOver = isOver
  }

  /// Does jobs of these sizes between two shares of the whole work; what each found, in order.
  ///
  /// Every job gets its share of the moves, or of its worker's time.
  func share(
    _ sizes: [Int], from first: Double, until end: Double,
    _ work: @escaping @Sendable (Int, Stretch, Effort) -> PartSearch.Found
  ) -> [PartSearch.Found] {
    let queues = Crew.queues(sizes, workers: min(sizes.count, workers))
    let total = Double(max(1, sizes.reduce(0, +)))
    let found = Mutex([PartSearch.Found?](repeating: nil, count: sizes.count))
    DispatchQueue.concurrentPerform(iterations: queues.count) { worker in
      var left = Double(max(1, queues[worker].reduce(0) { $0 + sizes[$1] }))
      for job in queues[worker] {
        let size = Double(sizes[job])
        let effort = Effort(spent: spent, isOver: isOver)
        let begin = effort.position
        let room =
          moves.map { Double($0) * (end - first) * size / total }
          ?? (end - begin) * size / left
        left -= size
        let one = work(job, Stretch(begin: begin, end: begin + room), effort)
        found.withLock { $0[job] = one }
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
