/// A whole number of tenths shared out in proportion to weights, nobody over their most.
///
/// Whole numbers only, remainders to the largest first and then the lower number, so that a share
/// is the same on every machine.
enum Portions {
  /// Each one's portion; they add up to the total unless everyone has their most.
  static func of(_ total: Int, weights: [Int], most: [Int]) -> [Int] {
    var portions = Array(repeating: 0, count: weights.count)
    var open = weights.indices.filter { weights[$0] > 0 && most[$0] > 0 }
    var left = max(0, total)
    while left > 0, !open.isEmpty {
      let sum = open.reduce(0) { $0 + weights[$1] }
      let full = open.filter { left * weights[$0] >= most[$0] * sum }
      guard !full.isEmpty else {
        share(left, among: open, weights: weights, sum: sum, into: &portions)
        return portions
      }
      for index in full {
        portions[index] = most[index]
        left -= most[index]
      }
      left = max(0, left)
      open.removeAll(where: full.contains)
    }
    return portions
  }

  private static func share(
    _ total: Int, among open: [Int], weights: [Int], sum: Int, into portions: inout [Int]
  ) {
    var left = total
    for index in open {
      portions[index] = total * weights[index] / sum
      left -= portions[index]
    }
    let byRemainder = open.sorted {
      let (one, other) = (total * weights[$0] % sum, total * weights[$1] % sum)
      return one != other ? one > other : $0 < $1
    }
    for index in byRemainder.prefix(left) { portions[index] += 1 }
  }
}
