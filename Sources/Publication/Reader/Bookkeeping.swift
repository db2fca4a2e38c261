import Scheme

/// Gathers what a reader can add up: every place that tables name or imply, and the sums it is in.
struct Bookkeeping {
  /// A total with its parts, and whether something else may be in it that nobody names.
  struct Sum: Hashable {
    let total: CellPlace
    let parts: [CellPlace]
    /// What is left of the total beside the parts; nil where they are the whole of it.
    let rest: Int?
  }

  private let count: (CellPlace) -> Int?
  private(set) var truths: [CellPlace: Int] = [:]
  private(set) var sums: [Sum] = []
  private var seen: Set<Sum> = []

  /// Takes tables and where the truth of a place is to be asked; a place of which nobody knows
  /// the truth takes part in nothing.
  init(_ tables: [PublishedTable], count: @escaping (CellPlace) -> Int?) {
    self.count = count
    let named = Set(tables.flatMap(\.places))
    for place in named { truths[place] = count(place) }
    addPeriods()
    let breakdowns = Set(
      tables.flatMap { table in
        table.dimensions.flatMap { dimension in
          dimension.breakdowns.map { KnownBreakdown(dimension: dimension.code, $0) }
        }
      })
    for breakdown in breakdowns.sorted(by: { $0.order < $1.order }) { add(breakdown) }
  }

  private struct KnownBreakdown: Hashable {
    let dimension: String
    let breakdown: Breakdown

    init(dimension: String, _ breakdown: Breakdown) {
      self.dimension = dimension
      self.breakdown = breakdown
    }

    var order: String { "\(dimension) \(breakdown.total) \(breakdown.parts)" }
  }

  /// Longer periods add up from the stretches that shorter ones cut them into.
  ///
  /// A stretch that nobody published is a place of its own: a year less three quarters is the
  /// fourth, whether or not it was printed.
  private mutating func addPeriods() {
    let dimension = PublishedBefore.period
    let groups = Dictionary(grouping: truths.keys.filter { $0[dimension] != nil }) {
      $0.without(dimension)
    }
    for (group, places) in groups.sorted(by: { $0.key < $1.key }) {
      let periods = places.compactMap { $0[dimension].flatMap { ClosedRange(period: $0) } }
      let stretches = PublishedBefore.stretches(of: periods)
      guard stretches.count > 1 else { continue }
      for period in periods.sorted(by: { $0.period < $1.period }) {
        let inside = stretches.filter { period.contains($0.lowerBound) }
        guard inside.count > 1 else { continue }
        let parts = inside.map { group.with(dimension, $0.period) }
        for part in parts where truths[part] == nil { truths[part] = count(part) }
        add(group.with(dimension, period.period), parts, isWhole: true)
      }
    }
  }

  /// Every total of a breakdown, wherever it stands, with those of its parts that have a place.
  private mutating func add(_ known: KnownBreakdown) {
    let totals = truths.keys.filter { $0[known.dimension] == known.breakdown.total }
    for total in totals.sorted() {
      let parts = known.breakdown.parts.map { total.with(known.dimension, $0) }
      let held = parts.filter { truths[$0] != nil }
      guard !held.isEmpty else { continue }
      add(total, held, isWhole: held.count == parts.count)
    }
  }

  /// Adds a sum that the truth bears out; one that it does not tells a reader nothing.
  private mutating func add(_ total: CellPlace, _ parts: [CellPlace], isWhole: Bool) {
    let numbers = parts.compactMap { truths[$0] }
    guard let whole = truths[total], !numbers.isEmpty else { return }
    let rest = whole - numbers.reduce(0, +)
    guard rest >= 0, rest == 0 || !isWhole || numbers.count < parts.count else { return }
    let isOpen = !isWhole || numbers.count < parts.count
    let sum = Sum(
      total: total, parts: parts.filter { truths[$0] != nil }, rest: isOpen ? rest : nil)
    if seen.insert(sum).inserted { sums.append(sum) }
  }
}
