import Actions
import Findings
import Foundation
import Scheme
import Synchronization

extension [Action] {
  /// How pressing each is, in their order.
  ///
  /// The clocks of thousands are much of the work of a list, and none asks for another: so every
  /// processor takes its share.
  func pressing(_ days: WorkingDays) -> [Pressing] {
    let shares = count < 200 ? 1 : ProcessInfo.processInfo.activeProcessorCount
    let found = Mutex([[Pressing]](repeating: [], count: shares))
    DispatchQueue.concurrentPerform(iterations: shares) { share in
      let mine = self[count * share / shares..<count * (share + 1) / shares]
      let pressing = mine.map { $0.pressing(days) }
      found.withLock { $0[share] = pressing }
    }
    return found.withLock { $0.flatMap(\.self) }
  }
}
