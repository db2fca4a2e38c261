/// What rules give away to someone who knows them and every past visit, however fair the draw.
///
/// Worked out by the law's own conditional chances along calendars drawn from it, over two suites
/// for as many whole blocks as fit in 96 weeks, again and again, from lots that begin alike each
/// time: the same rules give the same figures.
public struct DesignLeak: Sendable, Hashable {
  /// Bits of chance in each visit, those who look on not knowing which is a surprise.
  public var bitsPerVisit: Double
  /// How much better they foretell each cell than by the visits' average, by logarithmic score.
  public var leak: Double
  /// The share of visits in the tenth of cells that they think likeliest; 0.1 is no knowledge.
  public var catch10: Double
  /// The share of cells with under a tenth of the average chance of a visit.
  public var safe: Double
  /// The part of `safe` that is not the rest of a day on which a visit was made already.
  public var safeOnOtherDays: Double
  /// The most days between two visits that came up.
  public var longestGap: Int

  /// The leak of a law's rules over these cells, from some histories of two suites.
  public init(of rules: MomentRules, open: [[Bool]], histories: Int = 30) {
    var lots = SplitMix(state: 20_260_105)
    var sums = [Double](repeating: 0, count: 5)
    var longest = 0
    let first = MomentLaw(rules, open: open)
    for _ in 0..<max(1, histories) {
      var seen = SeenCells()
      for _ in 0..<2 {
        let days = seen.live(first, blocks: max(1, 96 / max(1, rules.weeks)), using: &lots)
        longest = zip(days, days.dropFirst()).reduce(longest) { max($0, $1.1 - $1.0) }
      }
      let figures = seen.figures(using: &lots)
      for place in sums.indices { sums[place] += figures[place] / Double(max(1, histories)) }
    }
    (bitsPerVisit, leak, catch10) = (sums[0], sums[1], sums[2])
    (safe, safeOnOtherDays) = (sums[3], sums[4])
    longestGap = longest
  }
}

/// The cells of a history, each with its chance beforehand and whether a visit was made.
private struct SeenCells {
  private var cells: [(chance: Double, isVisit: Bool, isAfterVisit: Bool)] = []

  /// Lives through some blocks of a suite; gives the days of its visits.
  mutating func live(_ first: MomentLaw, blocks: Int, using lots: inout SplitMix) -> [Int] {
    var (days, law) = ([Int](), first)
    let length = first.rules.days
    for block in 0..<blocks {
      if let last = days.last, first.rules.longestGap != nil {
        law = MomentLaw(
          first.rules, open: first.open, daysSinceLast: block * length - last)
      }
      let visits = law.draw(using: &lots).map(\.cell)
      let made = Dictionary(visits.map { ($0.day, $0.band) }) { one, _ in one }
      for (day, chances) in law.sequentialChances(along: visits).enumerated() {
        for (band, chance) in chances.enumerated() {
          cells.append((chance, made[day] == band, made[day].map { $0 < band } ?? false))
        }
      }
      days += visits.map { $0.day + block * length }
    }
    return days
  }

  /// Bits a visit, leak, catch10, safe and safe on other days.
  func figures(using lots: inout SplitMix) -> [Double] {
    let count = Double(cells.count)
    let visits = Double(cells.count { $0.isVisit })
    guard visits > 0, visits < count else { return [0, 0, 0, 0, 0] }
    let rate = visits / count
    let bits = cells.reduce(0) { sum, cell in
      let chance = min(1 - 1e-12, max(1e-12, cell.chance))
      return sum - (cell.isVisit ? chance : 1 - chance).binaryLogarithm
    }
    let plain = -visits * rate.binaryLogarithm - (count - visits) * (1 - rate).binaryLogarithm
    // Cells equally likely are put in the order of lots.
    let order = cells.map { ($0.chance, lots.next(), $0.isVisit) }
      .sorted { $0.0 != $1.0 ? $0.0 > $1.0 : $0.1 < $1.1 }
    let caught = order.prefix(cells.count / 10).count { $0.2 }
    let safe = cells.filter { $0.chance < rate / 10 }
    return [
      bits / visits, 1 - bits / plain, Double(caught) / visits, Double(safe.count) / count,
      Double(safe.count { !$0.isAfterVisit }) / count,
    ]
  }
}

/// Steele, Lea and Flood's SplitMix64: lots for reports, which must not be a secret.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }
}
