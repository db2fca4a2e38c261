extension Double {
  /// The logarithm to base 2 of a positive number, the same bits on every machine.
  ///
  /// Only IEEE sums, products and quotients: ln m = 2 artanh((m - 1) / (m + 1)) as a series, with m
  /// between the roots of a half and of two. It is for reports: no draw depends on it.
  var binaryLogarithm: Double {
    guard self > 0, isFinite else { return self > 0 ? .infinity : -.infinity }
    var (power, part) = (Double(exponent), significand)
    if part > 1.4142135623730951 { (power, part) = (power + 1, part / 2) }
    let root = (part - 1) / (part + 1)
    var (term, sum, odd) = (root, 0.0, 1.0)
    while odd < 45 {
      sum += term / odd
      term *= root * root
      odd += 2
    }
    return power + 2 * sum * 1.4426950408889634
  }
}

extension WholeNumber {
  /// The logarithm to base 2; 0 of nothing.
  var binaryLogarithm: Double {
    isZero ? 0 : scaled.significand.binaryLogarithm + Double(scaled.exponent)
  }
}
