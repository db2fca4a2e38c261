/// One of the two hash chains that stand in a scheme's file.
///
/// What police ever see comes from the record alone, and the record never refers to the office:
/// so nothing they see can depend on a coming visit.
public enum Chain: String, Sendable, CaseIterable {
  /// Reports, addenda, concerns, actions, returns, publications: what has happened.
  case record
  /// People, places, windows, reads, settings: how the scheme is run.
  case office
}

/// The last line of a chain: how many lines it has and the digest of the last.
public struct ChainHead: Hashable, Sendable {
  public let count: Int
  public let digest: String

  public init(count: Int, digest: String) {
    self.count = count
    self.digest = digest
  }
}

/// Where both chains stood when something was read.
public struct Heads: Hashable, Sendable {
  public var record: ChainHead
  public var office: ChainHead

  public init(record: ChainHead, office: ChainHead) {
    self.record = record
    self.office = office
  }
}
