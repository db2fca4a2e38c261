/// What was found when a scheme's logs were recomputed against its rows.
public struct Verification: Sendable {
  public var heads: Heads
  /// How many rows were recomputed.
  public var rows: Int
  /// How many personal values were found emptied by erasure.
  public var erased: Int
  public var faults: [VerificationFault]

  public init(heads: Heads, rows: Int, erased: Int, faults: [VerificationFault]) {
    self.heads = heads
    self.rows = rows
    self.erased = erased
    self.faults = faults
  }

  /// Whether nothing disagrees.
  public var holds: Bool { faults.isEmpty }
}

/// One thing that does not agree with the log.
public enum VerificationFault: Hashable, Sendable {
  /// A line is missing, or stands twice.
  case lineMissing(Chain, Int)
  /// The line's own digest is not that of its parts.
  case lineAltered(Chain, Int)
  /// The line does not follow the one before it.
  case lineOutOfChain(Chain, Int)
  /// The rows that the line covers are not those it was written with.
  case rowsAltered(Chain, Int)
  /// Rows stand in a table that no line covers.
  case rowsWithoutLine(Chain, Int)
  /// A personal value is not the one its seal was made of.
  case valueAltered(table: String, seal: String)
}
