/// A whole number of any size: how many calendars there are, exactly.
struct WholeNumber: Sendable, Hashable, Comparable {
  /// 64 bits each, the lowest first, the highest not 0.
  private(set) var words: [UInt64]

  init(_ words: [UInt64]) {
    self.words = words
    trim()
  }

  private mutating func trim() {
    while words.last == 0 { words.removeLast() }
  }

  var isZero: Bool { words.isEmpty }

  var bitWidth: Int {
    guard let top = words.last else { return 0 }
    return 64 * words.count - top.leadingZeroBitCount
  }

  /// One less; nothing is less than 0.
  var lessOne: WholeNumber { isZero ? self : self - WholeNumber([1]) }

  static func < (one: WholeNumber, other: WholeNumber) -> Bool {
    if one.words.count != other.words.count { return one.words.count < other.words.count }
    for place in one.words.indices.reversed() where one.words[place] != other.words[place] {
      return one.words[place] < other.words[place]
    }
    return false
  }

  /// The difference; the other must not be greater.
  static func - (one: WholeNumber, other: WholeNumber) -> WholeNumber {
    precondition(one >= other, "counts of calendars are never negative")
    var words = one.words
    var borrow: UInt64 = 0
    for place in words.indices {
      let taken = place < other.words.count ? other.words[place] : 0
      let (part, under) = words[place].subtractingReportingOverflow(taken)
      let (rest, again) = part.subtractingReportingOverflow(borrow)
      words[place] = rest
      borrow = under || again ? 1 : 0
    }
    return WholeNumber(words)
  }

  /// A number from 1 to under 2 and a power of two, whose product is within 2^-52 of this.
  var scaled: (significand: Double, exponent: Int) {
    let bits = bitWidth
    guard bits > 0 else { return (0, 0) }
    var top: UInt64 = 0
    for bit in max(0, bits - 64)..<bits where words[bit / 64] >> UInt64(bit % 64) & 1 == 1 {
      top |= 1 << UInt64(bit - max(0, bits - 64))
    }
    let value = Double(top)
    return (value.significand, Int(value.exponent) + max(0, bits - 64))
  }

  /// This over another, within 2^-50 of the exact quotient; 0 where the other is 0.
  func over(_ other: WholeNumber) -> Double {
    guard !isZero, !other.isZero else { return 0 }
    let (one, two) = (scaled, other.scaled)
    let power = one.exponent - two.exponent
    guard power > -1022 else { return 0 }
    return one.significand / two.significand * Double(sign: .plus, exponent: power, significand: 1)
  }
}
