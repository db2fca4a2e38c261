import Dispatch

/// A lower bound on the score of any pairing of a problem, proved by prices.
///
/// See `Prices` for why it is sound and `Ladder` for why it is high.
public struct PairingBound: Sendable {
  private let parts: PricedParts
  private let weights: PairingWeights
  private let effort: Int

  /// Prepares to bound a problem, spending so many iterations on each independent part.
  public init(_ problem: PairingProblem, effort: Int) {
    parts = PricedParts(of: problem)
    weights = problem.weights
    self.effort = effort
  }

  /// The bound found, stopping early where it reaches the best score known or time is over.
  ///
  /// Unless it is stopped by time, the same problem and effort give the same bound everywhere.
  public func run(
    against best: Int?, isOver: @escaping @Sendable () -> Bool = { false }
  ) -> Bound {
    var bounds = parts.parts.map { PartBound($0, weights: weights) }
    let target = best.flatMap { best in
      bounds.count == 1
        ? bounds[0].grain.limit(under: (best - parts.constant) * Fine.unit) : nil
    }
    bounds.withUnsafeMutableBufferPointer { bounds in
      // Each part is touched by one thread alone.
      nonisolated(unsafe) let apart = bounds
      DispatchQueue.concurrentPerform(iterations: apart.count) { index in
        apart[index].run(
          iterations: effort, target: target ?? Fine.impossible, isOver: isOver)
      }
    }
    return Bound(
      value: bounds.reduce(parts.constant) { sum, part in
        sum + max(0, Fine.points(part.value))
      })
  }
}
