/// How much chance a law leaves in the demanded visits, and what it loses to cells nobody staffs.
public struct LawEntropy: Sendable, Hashable {
  /// How many demanded visits there are.
  public var visits: Int
  /// The base-2 logarithm of the number of calendars over the cells that can be staffed.
  public var bits: Double
  /// The same if every cell of every day that is not closed could be staffed.
  public var bitsOverAllCells: Double
  /// The cells of the week that nobody ever staffs, and what each costs.
  public var blindSpots: [BlindSpot]

  /// Bits of chance in each visit.
  public var bitsPerVisit: Double { visits == 0 ? 0 : bits / Double(visits) }
  /// The share of the chance that is left, 1 where nothing is lost.
  public var ratio: Double { bitsOverAllCells == 0 ? 1 : bits / bitsOverAllCells }
}

/// A cell of the week in which no visit can ever fall.
public struct BlindSpot: Sendable, Hashable {
  /// The day of the week, Monday being 0.
  public var weekday: Int
  /// The band.
  public var band: Int
  /// Bits that each visit would gain if this cell alone could be staffed too.
  public var bitsPerVisit: Double
}

extension MomentLaw {
  /// How much chance the law leaves, worked out from the exact counts.
  public var entropy: LawEntropy {
    let bits = calendars.binaryLogarithm
    let visits = plan.visits
    let blind = (0..<7 * rules.bands).compactMap { place -> BlindSpot? in
      let (weekday, band) = (place / rules.bands, place % rules.bands)
      let standing = (0..<rules.days).filter { $0 % 7 == weekday && !closed.contains($0) }
      guard !standing.isEmpty, standing.allSatisfy({ !staffable[$0][band] }) else { return nil }
      let gained = staffed { $0.day % 7 == weekday && $0.band == band }.calendars.binaryLogarithm
      return BlindSpot(
        weekday: weekday, band: band,
        bitsPerVisit: visits == 0 ? 0 : (gained - bits) / Double(visits))
    }
    return LawEntropy(
      visits: visits, bits: bits,
      bitsOverAllCells: staffed { _ in true }.calendars.binaryLogarithm, blindSpots: blind)
  }

  /// The same law if some more cells could be staffed.
  private func staffed(_ more: (Cell) -> Bool) -> MomentLaw {
    MomentLaw(
      rules,
      open: staffable.enumerated().map { day, bands in
        bands.enumerated().map { $0.element || more(Cell(day: day, band: $0.offset)) }
      }, closed: closed, daysSinceLast: since)
  }
}
