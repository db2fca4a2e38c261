import Dispatch
import Foundation
import Synchronization

/// How long a command may take, and whether somebody asked it to stop.
final class Countdown: Sendable {
  private let begun = ContinuousClock.now
  private let seconds: Double?
  private let isStopped = Atomic(false)

  /// Counts from now on; without seconds only Ctrl-C ends it.
  init(seconds: Double?) { self.seconds = seconds }

  /// Whether time is over, or somebody pressed Ctrl-C.
  var isOver: Bool { wasStopped || share >= 1 }

  /// Whether somebody pressed Ctrl-C.
  var wasStopped: Bool { isStopped.load(ordering: .relaxed) }

  /// The share of the time that is gone, 0 where there is no limit.
  var share: Double { seconds.map { elapsed / $0 } ?? 0 }

  /// Seconds that are left, without end where there is no limit.
  var left: Double { seconds.map { $0 - elapsed } ?? .infinity }

  /// Seconds since it began.
  var elapsed: Double {
    let (whole, atto) = (ContinuousClock.now - begun).components
    return Double(whole) + Double(atto) * 1e-18
  }

  /// Runs something that Ctrl-C stops with the best it has; a second one ends the program.
  func untilInterrupted<Outcome>(_ work: () throws -> Outcome) rethrows -> Outcome {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { [self] in
      isStopped.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
    source.resume()
    defer {
      source.cancel()
      signal(SIGINT, SIG_DFL)
    }
    return try work()
  }
}
