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
  /// What was settled by hand before the draw, and in the draft.
  public let pins: Int
  /// How many seeds these weeks were drawn from until one became the rota.
  public let draws: Int
  /// What was changed in each quarter that the period touches.
  public let quarters: [QuarterChanges]
  /// The period; nil where it cannot be read.
  public let period: RotaPeriod?
  /// The commitment as the file states it.
  public let commitment: String
  /// For whom the file was written.
  public let auditor: String

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
    let reveal: RotaReveal?
    do {
      reveal = try reading.reveal()
    } catch {
      // Facts that cannot be read because a line was altered are told as that line.
      guard case .facts = error, !reading.altered.isEmpty else { throw error }
      reveal = nil
    }
    differences =
      reading.altered
      + (reveal.map { reveal in
        let checking = RevealChecking(reading: reading, reveal: reveal)
        return checking.ofCommitment(published: published) + checking.ofFacts(kept: kept)
          + checking.ofWindows(pairing) + checking.ofChanges
      } ?? [])
    changes = reading.changes
    windows = reading.drawn.count
    pins = reveal?.facts.settledByHand ?? 0
    period = reveal?.facts.period
    quarters = QuarterChanges.of(
      reading.drawn.map(RevealChecking.window), changed: Set(changes.map(\.window)))
    secondDraws = reading.number("second_draws")
    draws = reading.number("draws")
    commitment = reading.stated["commitment"] ?? ""
    auditor = reading.stated["for"] ?? ""
  }
}
