import Foundation
public import Scheme

/// What time the office takes it to be.
public struct OfficeClock: Sendable {
  /// Whether the moment was set by hand, as a practice scheme allows.
  public let isSet: Bool
  private let read: @Sendable () -> Instant

  /// The machine's clock.
  public static let wall = OfficeClock(isSet: false) {
    Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
  }

  /// A moment that stands still for one command.
  public static func set(to instant: Instant) -> OfficeClock {
    OfficeClock(isSet: true) { instant }
  }

  private init(isSet: Bool, read: @escaping @Sendable () -> Instant) {
    self.isSet = isSet
    self.read = read
  }

  /// The moment now.
  public func now() -> Instant { read() }
}
