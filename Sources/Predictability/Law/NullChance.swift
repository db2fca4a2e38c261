/// The chance behind histories drawn for comparison: SplitMix64, the same numbers for a seed.
///
/// It only feeds comparisons; moments of real visits are drawn from the sealed seed's stream.
public struct NullChance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The chance of a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, but not, 1.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number from 0 up to, but not, a limit.
  public mutating func below(_ limit: Int) -> Int { Int(unit() * Double(limit)) }
}
