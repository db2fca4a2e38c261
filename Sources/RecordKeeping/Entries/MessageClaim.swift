public import Scheme

/// A step of sending a message that is written down before or after it is delivered.
///
/// Whoever sends claims it first, so that two who send at the same moment never send it twice.
public enum MessageClaim: String, Sendable, CaseIterable {
  /// Somebody is about to deliver it.
  case claimed
  /// It could not be delivered, and waits again.
  case released
}

/// A message that somebody set about to send and of which nothing was heard since.
public struct KeptClaim: Hashable, Sendable {
  /// The office's line that holds the claim.
  public let line: Int
  public let at: Instant

  public init(line: Int, at: Instant) {
    self.line = line
    self.at = at
  }
}
