import Seals

/// Chance for one purpose of a draw, a function of the seed and the purpose alone.
struct RotaStream: RandomNumberGenerator {
  private let seed: RotaSeed
  private let purpose: String
  private var block = 0
  private var rest: [UInt8] = []

  init(seed: RotaSeed, purpose: String) {
    self.seed = seed
    self.purpose = purpose
  }

  mutating func next() -> UInt64 {
    if rest.isEmpty {
      rest = Digest(of: seed.bytes + Array("icv-draw-1:\(purpose):\(block)".utf8)).bytes
      block += 1
    }
    let word = rest.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    rest.removeFirst(8)
    return word
  }

  /// A number from 0 below a bound, each alike likely: bits are masked, and taken again if over.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let mask = UInt64.max >> UInt64((UInt64(bound) - 1).leadingZeroBitCount)
    while true {
      let word = next() & mask
      if word < UInt64(bound) { return Int(word) }
    }
  }
}
