public import Scheme

/// A day that police gave in an answer, by which something would be done.
public struct Promise: Hashable, Sendable {
  public let day: CalendarDay
  /// The answer, or the word added to it, that gave the day.
  public let made: ActionEvent
  public let standing: Standing
  /// What decided it; nil where time alone did, or nothing has yet.
  public let decided: ActionEvent?

  /// What became of a promise.
  public enum Standing: String, Sendable, CaseIterable {
    /// Its day has not passed.
    case running
    /// Found done, or judged so by the scheme.
    case kept
    /// Found not done once its day had passed, or put off after it.
    case broken
    /// Another day was given in time, or the answer that gave it no longer stood.
    case superseded
    /// Its day has passed, and nobody has looked since: it may have been kept.
    case unproven
  }
}

extension Action {
  /// Every day promised, in the order in which they were given, with what became of each.
  public var promises: [Promise] {
    events.indices.compactMap(promise(at:))
  }

  /// The day promised last, with what became of it; nil where none was.
  public var lastPromise: Promise? {
    events.lastIndex { $0.promise != nil }.flatMap(promise(at:))
  }

  private func promise(at index: Int) -> Promise? {
    guard let day = events[index].promise else { return nil }
    let fate = PromiseFate(day, after: events[(index + 1)...], asOf: asOf)
    return Promise(day: day, made: events[index], standing: fate.standing, decided: fate.decided)
  }

  /// The promises that were broken.
  public var brokenPromises: [Promise] { promises.filter { $0.standing == .broken } }
}
