import Scheme

/// A draw made again from the file that opens it, and all that differs.
public struct RotaVerification: Hashable, Sendable {
  /// What differs; empty where everything is as it was committed to, drawn and changed.
  public let differences: [RotaDifference]
  /// What was changed by hand.
  public let changes: [ManualChange]
  /// Windows that were drawn.
  public let windows: Int
  /// How often a pair drew again.
  public let secondDraws: Int
  /// Windows settled by hand before the draw.
  public let pins: Int

  /// Whether nothing differs.
  public var isVerified: Bool { differences.isEmpty }

  /// Windows changed by hand, of a thousand drawn.
  public var overrideRate: Int {
    let changed = Set(changes.map(\.window)).count
    return windows == 0 ? 0 : (1000 * changed + windows / 2) / windows
  }

  /// Makes the draw of a file again.
  ///
  /// `published` is the commitment as it was published before the period, and `kept` the facts as
  /// the office froze them, where whoever verifies has them.
  public init(
    full text: String, published: String? = nil, kept: RotaFacts? = nil
  ) throws(RevealFault) {
    try self.init(full: text, published: published, kept: kept, pairing: RotaDraw.search)
  }

  init(
    full text: String, published: String? = nil, kept: RotaFacts? = nil,
    pairing: @escaping PairingChoice
  ) throws(RevealFault) {
    let reading = try RevealReading(text: text)
    let reveal = try reading.reveal()
    let checking = RevealChecking(reading: reading, reveal: reveal)
    differences =
      reading.altered + checking.ofCommitment(published: published)
      + checking.ofFacts(kept: kept) + checking.ofWindows(pairing) + checking.ofChanges
    changes = reveal.changes
    windows = reveal.drawn.count
    secondDraws = reveal.secondDraws
    pins = reveal.facts.pins.count
  }
}
