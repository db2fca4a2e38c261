public import Scheme
public import Seals

/// One duty to be written down: its entries and its log line, all or nothing.
public struct Commit {
  public var duty: Duty
  public var acting: Acting
  public var at: Instant
  /// What it was done to, as a reference or code that names nobody.
  public var subject: String?
  /// Where the salts of its personal values come from, each chain's apart: what the record holds
  /// must not depend on the office.
  public var lots: [Chain: Lots]
  /// The chain that gets a line even when there are no entries of it.
  public var home: Chain
  /// Hands over the entries in order; a long sequence is produced as it is written, never held.
  public var entries: (_ keep: (Entry) throws -> Void) throws -> Void

  /// A commit of a few entries.
  public init(
    _ duty: Duty, by acting: Acting, at: Instant, subject: String? = nil,
    lots: [Chain: Lots],
    home: Chain, entries: [Entry]
  ) {
    self.init(duty, by: acting, at: at, subject: subject, lots: lots, home: home) { keep in
      for entry in entries { try keep(entry) }
    }
  }

  /// A commit of a sequence too long to hold.
  public init(
    _ duty: Duty, by acting: Acting, at: Instant, subject: String? = nil,
    lots: [Chain: Lots],
    home: Chain, stream entries: @escaping (_ keep: (Entry) throws -> Void) throws -> Void
  ) {
    self.duty = duty
    self.acting = acting
    self.at = at
    self.subject = subject
    self.lots = lots
    self.home = home
    self.entries = entries
  }
}
