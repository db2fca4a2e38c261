/// How far a piece of work has come, counted in moves or by the share of the time that is gone.
///
/// Where moves are counted nothing else decides, so that the same work comes out the same.
final class Effort {
  /// Moves tried so far in this piece of work.
  var moves = 0
  private let spent: (@Sendable () -> Double)?
  private let isOver: @Sendable () -> Bool

  init(spent: (@Sendable () -> Double)?, isOver: @escaping @Sendable () -> Bool) {
    self.spent = spent
    self.isOver = isOver
  }

  /// Where it stands: the share of the time gone, or the moves tried.
  var position: Double { spent.map { $0() } ?? Double(moves) }

  /// Whether moves are what is counted, and not time.
  var countsMoves: Bool { spent == nil }

  /// Whether to stop at once with what there is.
  var isStopped: Bool { isOver() }
}

/// A stretch of a piece of work, from one position to another.
struct Stretch {
  let begin: Double
  let end: Double

  /// The part of it between two shares.
  func between(_ one: Double, _ other: Double) -> Stretch {
    Stretch(begin: begin + (end - begin) * one, end: begin + (end - begin) * other)
  }

  /// How much of it is behind, 0 to 1; all of it where the work was stopped.
  func way(_ effort: Effort) -> Double {
    if effort.isStopped || end <= begin { return 1 }
    return min(1, max(0, (effort.position - begin) / (end - begin)))
  }
}
