@testable import Moments

/// Every calendar of demanded visits that rules allow, found by trying them all.
///
/// It knows nothing of how the law counts: each day has no visit or one in a cell that can be
/// staffed, and whole calendars are judged by the rules as they are told.
struct EveryCalendar {
  let rules: MomentRules
  let open: [[Bool]]
  var closed: Set<Int> = []
  var since = 1
  /// Visits of each window, where closures lower them.
  var needs: [Int]?

  var all: [[Cell]] {
    var found: [[Cell]] = []
    var cells: [Cell] = []
    let most = needs?.reduce(0, +) ?? rules.demand.visits * rules.weeks / rules.demand.weeks
    func go(_ day: Int) {
      guard day < rules.days else {
        if isAllowed(cells) { found.append(cells) }
        return
      }
      go(day + 1)
      guard cells.count < most else { return }
      for band in open[day].indices where open[day][band] && !closed.contains(day) {
        cells.append(Cell(day: day, band: band))
        go(day + 1)
        cells.removeLast()
      }
    }
    go(0)
    return found
  }

  private func isAllowed(_ cells: [Cell]) -> Bool {
    let window = 7 * rules.demand.weeks
    for (number, start) in stride(from: 0, to: rules.days, by: window).enumerated() {
      let need = needs?[number] ?? rules.demand.visits
      if cells.count(where: { (start..<start + window).contains($0.day) }) != need {
        return false
      }
    }
    for quota in rules.quotas {
      // Rounded up: a quarter of five visits is two.
      let need = Int((Double(quota.percent * cells.count) / 100).rounded(.up))
      if cells.count(where: quota.counts) < need { return false }
    }
    guard let gap = rules.longestGap else { return true }
    var before = -since
    for day in cells.map(\.day) + [rules.days] {
      let passed = (before + 1...day).count { $0 < 0 || !closed.contains($0) }
      if passed > gap { return false }
      before = day
    }
    return true
  }

  /// What police see: cells in which visits were made, and how likely each such calendar is.
  func seen(_ law: MomentLaw) -> [[Cell]: Double] {
    let calendars = all
    var seen: [[Cell]: Double] = [:]
    for cells in calendars {
      var ways: [([Cell], Double)] = [(cells, 1 / Double(calendars.count))]
      for day in 0..<rules.days where !cells.contains(where: { $0.day == day }) {
        ways = ways.flatMap { way in
          [(way.0, way.1 * law.surprises.chanceOfNone(day))]
            + open[day].indices.map { band in
              (
                way.0 + [Cell(day: day, band: band)],
                way.1 * law.surprises.chance(day, band)
              )
            }
        }.filter { $0.1 > 0 }
      }
      for way in ways { seen[way.0.sorted(), default: 0] += way.1 }
    }
    return seen
  }
}

/// Lots that are told beforehand, and zeros after them.
struct ToldLots: RandomNumberGenerator {
  var words: [UInt64]

  mutating func next() -> UInt64 { words.isEmpty ? 0 : words.removeFirst() }
}

/// SplitMix64, for tests that want many lots from a small seed.
struct TestLots: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }
}
