/// The search's own dice: the same seed gives the same throws on every machine, in every release.
///
/// SplitMix64 (Steele, Lea and Flood, 2014), of which the high half is used; nothing secret hangs
/// on it, since it decides who goes and never when.
struct Chance: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Dice for part of a work, independent of how the others are thrown.
  func forPart(_ number: Int) -> Chance {
    var other = Chance(seed: state &+ UInt64(truncatingIfNeeded: number) &* 0xD1B5_4A32_D192_ED03)
    return Chance(seed: other.next())
  }

  @inline(__always)
  mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below so many, which are at most 2³².
  @inline(__always)
  mutating func below(_ count: Int) -> Int {
    Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(truncatingIfNeeded: count)) >> 32)
  }
}
