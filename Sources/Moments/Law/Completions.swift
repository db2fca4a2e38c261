/// How many calendars there are from each point on, counted exactly from the last visit back.
///
/// For visit j on day d or later with q still owed to the quotas, `level[j]` holds the number of
/// ways to place it and all that follow. Visits in a stretch of days are a difference of two of
/// these sums, so the longest gap between visits needs no state of its own.
struct Completions: Sendable {
  private let levels: [Level]

  init(_ plan: LawPlan) {
    var levels = [Level(end: plan.days, states: plan.owed.states)]
    let groups = (0..<plan.days).map(plan.groups)
    for span in plan.spans.reversed() {
      levels.append(Level(span, before: levels[levels.count - 1], plan, groups))
    }
    self.levels = levels.reversed()
  }

  /// The ways to place this visit and all after it when it falls on one of these days.
  func count(visit: Int, from day: Int, through last: Int, owed: Int) -> WholeNumber {
    guard day <= last else { return WholeNumber([]) }
    let level = levels[visit]
    return level.sum(from: day, owed: owed) - level.sum(from: last + 1, owed: owed)
  }
}

/// The sums of one visit, for each day of its span and one after, by what is owed.
private struct Level: Sendable {
  private let first: Int
  private let last: Int
  private let states: Int
  private let width: Int
  private var sums: [UInt64]

  /// The end of the law, as a visit on the day after its last to which nothing is owed.
  init(end: Int, states: Int) {
    (first, last, self.states, width) = (end, end, states, 1)
    sums = [UInt64](repeating: 0, count: 2 * states)
    sums[0] = 1
  }

  init(
    _ span: Range<Int>, before next: Level, _ plan: LawPlan,
    _ groups: [[(mask: Int, count: UInt64)]]
  ) {
    (first, last, states) = (span.lowerBound, span.upperBound - 1, plan.owed.states)
    let cells = span.reduce(0) { $0 + groups[$1].reduce(0) { $0 + $1.count } }
    // No sum exceeds the cells of the span times the most that can follow, where nothing is owed.
    let bits = next.sum(from: next.first, owed: 0).bitWidth + WholeNumber([cells]).bitWidth
    width = max(1, (bits + 63) / 64)
    sums = [UInt64](repeating: 0, count: (span.count + 1) * states * width)
    sums.withUnsafeMutableBufferPointer { own in
      next.sums.withUnsafeBufferPointer { later in
        for day in span.reversed() {
          let carried = (day - first) * states * width
          for place in 0..<states * width {
            own[carried + place] = own[carried + states * width + place]
          }
          let (near, far) = (next.row(day + 1), next.row(plan.reach[day + 1] + 1))
          guard near < far else { continue }
          for group in groups[day] {
            for state in 0..<states {
              let after = plan.owed.after(mask: group.mask, state) * next.width
              Level.add(
                group.count, of: later, near + after, less: far + after, width: next.width,
                to: own, carried + state * width, width: width)
            }
          }
        }
      }
    }
  }

  /// Where the sums of a day begin; before the span they are the first day's, after it nothing.
  private func row(_ day: Int) -> Int {
    (min(max(day, first), last + 1) - first) * states * width
  }

  func sum(from day: Int, owed: Int) -> WholeNumber {
    let place = row(day) + owed * width
    return WholeNumber(Array(sums[place..<place + width]))
  }

  /// Adds a small multiple of a difference to a sum that is wide enough for it.
  @inline(__always)
  private static func add(
    _ count: UInt64, of later: UnsafeBufferPointer<UInt64>, _ near: Int, less far: Int,
    width laterWidth: Int, to own: UnsafeMutableBufferPointer<UInt64>, _ at: Int, width: Int
  ) {
    var borrow: UInt64 = 0
    var carry: UInt64 = 0
    for place in 0..<width {
      var part: UInt64 = 0
      if place < laterWidth {
        let (most, under) = later[near + place].subtractingReportingOverflow(later[far + place])
        let (rest, again) = most.subtractingReportingOverflow(borrow)
        part = rest
        borrow = under || again ? 1 : 0
      }
      let product = part.multipliedFullWidth(by: count)
      let (low, over) = product.low.addingReportingOverflow(carry)
      let (sum, more) = own[at + place].addingReportingOverflow(low)
      own[at + place] = sum
      carry = product.high + (over ? 1 : 0) + (more ? 1 : 0)
    }
  }
}
