/// How many events chance alone explains, given how many there were elsewhere: exact for counts
/// that follow Poisson's law.
///
/// Two such counts compared at one rate: of all events together, those here are binomial, with the
/// share of the exposure that lies here (Przyborowski and Wilenski 1940). So the rate elsewhere is
/// taken as counted, not as known, and a short past makes no false call.
public enum ChanceLimit {
  /// The chance of so many events here or more, at the same rate as elsewhere.
  ///
  /// Exposure is what events are counted against, such as visits. Without any exposure here or
  /// elsewhere nothing can be compared, and the chance is 1.
  public static func chance(
    of here: Int, exposure: Int, elsewhere: Int, exposureElsewhere: Int
  ) -> Double {
    guard here > 0, exposure > 0, exposureElsewhere > 0 else { return 1 }
    let share = Double(exposure) / Double(exposure + exposureElsewhere)
    return upperTail(from: here, of: here + elsewhere, odds: share / (1 - share))
  }

  /// The largest count here that chance explains at a level; nil where nothing can be compared.
  public static func limit(
    level: Double, exposure: Int, elsewhere: Int, exposureElsewhere: Int
  ) -> Int? {
    guard exposure > 0, exposureElsewhere > 0, level > 0 else { return nil }
    func isExplained(_ count: Int) -> Bool {
      chance(
        of: count, exposure: exposure, elsewhere: elsewhere,
        exposureElsewhere: exposureElsewhere) > level
    }
    // Doubling and halving: the chance falls as the count grows.
    var high = 1
    while isExplained(high), high < 1 << 30 { high *= 2 }
    var low = high / 2
    while high - low > 1 {
      let middle = (low + high) / 2
      if isExplained(middle) { low = middle } else { high = middle }
    }
    return low
  }

  /// The binomial chance of `first` or more of `all`: terms summed up and down from the first, each
  /// from the one before, so that neither factorials nor logarithms are needed.
  private static func upperTail(from first: Int, of all: Int, odds: Double) -> Double {
    var term = 1.0
    var up = 1.0
    var index = first
    while index < all, term > up * 1e-17 {
      term *= Double(all - index) / Double(index + 1) * odds
      up += term
      index += 1
      // So far below the middle that what lies under it cannot be told from nothing.
      if up > 1e30 { return 1 }
    }
    term = 1
    var down = 0.0
    index = first
    while index > 0, term > (up + down) * 1e-17 {
      term *= Double(index) / Double(all - index + 1) / odds
      down += term
      index -= 1
      if down > 1e30 { return up / down }
    }
    return up / (up + down)
  }
}
