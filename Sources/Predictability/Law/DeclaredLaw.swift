import Moments

/// The law declared for one suite's visits over a whole period.
public struct DeclaredLaw: Sendable {
  /// A law of drawn moments: what it demands, and how it is asked.
  struct Drawn: Sendable {
    /// Visits demanded of each window.
    let demand: [Int]
    /// Whether surprise visits come on top of the demand.
    let mayHaveMore: Bool
    /// The stretches of days over which quotas are met.
    let blocks: [Range<Int>]
    /// The probability in each cell given those before it; nil once the past is outside the law.
    let chances: @Sendable ([Cell]) -> [Double?]
    /// A calendar of the law.
    let draw: @Sendable (inout NullChance) -> [Cell]
  }

  let counts: LawOfCounts
  let drawn: Drawn?

  /// How many days a window of demand has.
  public var windowDays: Int { counts.windowDays }

  /// The pair choose: every cell that some legal pair could staff is alike in each window.
  ///
  /// How many visits a window had is taken as given. `open` has a value for each band of each day.
  public static func pairsChoice(
    days: Int, bands: Int, windowDays: Int, open: [Bool]? = nil
  ) -> DeclaredLaw {
    DeclaredLaw(
      counts: LawOfCounts(
        days: days, bands: bands, windowDays: windowDays,
        open: open ?? Array(repeating: true, count: days * bands)), drawn: nil)
  }

  /// Whether a cell was open to visits.
  func isOpen(_ cell: Cell) -> Bool { counts.open[cell.day * counts.bands + cell.band] }

  /// What the law says of each cell of a history, and where the history did not keep it.
  func reading(of visits: [Cell]) -> LawReading {
    guard let drawn else {
      return LawReading(chances: counts.chances(of: visits), loose: nil, breaches: [])
    }
    var breaches: [LawBreach] = []
    let asked = drawn.chances(visits)
    let asMade = counts.chances(of: visits)
    let made = counts.counts(of: visits)
    var chances = Array(repeating: 0.0, count: asked.count)
    var hasVisit = Set(visits)
    for block in drawn.blocks {
      let windows = counts.windows(in: block)
      let wrong = windows.filter {
        made[$0] < drawn.demand[$0] || (made[$0] > drawn.demand[$0] && !drawn.mayHaveMore)
      }
      breaches += wrong.map {
        .count(window: $0, made: made[$0], demanded: drawn.demand[$0])
      }
      var isOutside = !wrong.isEmpty
      for index in block.lowerBound * counts.bands..<block.upperBound * counts.bands {
        let cell = Cell(day: index / counts.bands, band: index % counts.bands)
        let isVisit = hasVisit.remove(cell) != nil
        guard !isOutside, let chance = asked[index] else {
          if !isOutside { breaches.append(.impossible(cell)) }
          isOutside = true
          chances[index] = asMade[index]
          continue
        }
        chances[index] = chance
        if isVisit ? chance < 1e-9 : chance > 1 - 1e-9 {
          breaches.append(.impossible(cell))
          isOutside = true
        }
      }
    }
    // With surprises the number of visits in a window is not known beforehand.
    return LawReading(
      chances: chances, loose: drawn.mayHaveMore ? nil : asMade, breaches: breaches)
  }

  /// A calendar of the law with as many visits in each window as were made.
  ///
  /// A draw is thinned by chance where visits were not made, and filled up by chance where more
  /// were: missing is taken to have nothing to do with the time.
  func draw(like visits: [Cell], using chance: inout NullChance) -> [Cell] {
    let made = counts.counts(of: visits)
    guard let drawn else { return counts.draw(counts: made, like: visits, using: &chance) }
    var cells = drawn.draw(&chance)
    for (window, count) in made.enumerated()
    where !drawn.mayHaveMore || count < drawn.demand[window] {
      var inside = cells.indices.filter { cells[$0].day / counts.windowDays == window }
      while inside.count > count {
        cells.remove(at: inside.remove(at: chance.below(inside.count)))
        inside = cells.indices.filter { cells[$0].day / counts.windowDays == window }
      }
      let missing = count - inside.count
      if missing > 0 { add(missing, to: &cells, in: window, using: &chance) }
    }
    return cells.sorted()
  }

  private func add(
    _ number: Int, to cells: inout [Cell], in window: Int, using chance: inout NullChance
  ) {
    let taken = Set(cells.map(\.day))
    var free = (window * counts.windowDays..<min(counts.days, (window + 1) * counts.windowDays))
      .filter { !taken.contains($0) }
    for _ in 0..<min(number, free.count) {
      let day = free.remove(at: chance.below(free.count))
      let bands = (0..<counts.bands).filter { isOpen(Cell(day: day, band: $0)) }
      let band = bands.isEmpty ? chance.below(counts.bands) : bands[chance.below(bands.count)]
      cells.append(Cell(day: day, band: band))
    }
  }
}

/// What a law says of a history, cell by cell.
struct LawReading: Sendable {
  /// The probability of a visit in each cell given those before it.
  var chances: [Double]
  /// The same from the number of visits in each window alone; nil where that is not known or all.
  var loose: [Double]?
  /// Where the history did not keep the law.
  var breaches: [LawBreach]
}
