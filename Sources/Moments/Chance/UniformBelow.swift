extension RandomNumberGenerator {
  /// A whole number from 0 up to a bound, each equally likely.
  ///
  /// With k the bits of `bound - 1`: take the low k bits of the next 64, and again until they are
  /// below the bound. A bound of 1 takes nothing. Written down here, and not left to the standard
  /// library, so that a seed gives the same calendar in every later release.
  mutating func uniform(below bound: UInt64) -> UInt64 {
    guard bound > 1 else { return 0 }
    let mask = UInt64.max >> UInt64((bound - 1).leadingZeroBitCount)
    while true {
      let word = next() & mask
      if word < bound { return word }
    }
  }

  /// A whole number of any size below a bound: words of 64 bits, the lowest first, the highest
  /// masked to the bits of `bound - 1`, all taken again until they are below the bound.
  mutating func uniform(below bound: WholeNumber) -> WholeNumber {
    let largest = bound.lessOne
    let bits = largest.bitWidth
    guard bits > 0 else { return WholeNumber([]) }
    let count = (bits + 63) / 64
    let mask = UInt64.max >> UInt64(64 * count - bits)
    while true {
      var words = (0..<count).map { _ in next() }
      words[count - 1] &= mask
      let number = WholeNumber(words)
      if number < bound { return number }
    }
  }
}
