import Rotas
public import Scheme

/// A time at a suite for which one more visitor would help: never worked out from drawn windows.
public struct HelpWanted: Hashable, Sendable {
  /// The suite.
  public let suite: SuiteCode
  /// The day of the week.
  public let weekday: Weekday
  /// The band.
  public let band: DayBand
  /// Weeks in which the suite has no pair at all and would have one.
  public let weeksSaved: Int
  /// Weeks in which this time could not be staffed by two pairs, and could be.
  public let weeksOpened: Int
  /// Weeks in which somebody offers this time already.
  public let weeksOffered: Int
}

extension RotaFacts {
  /// Where one more experienced visitor, who offers one time a week, would serve best.
  ///
  /// First come times that give a suite a pair in weeks in which it has none at all, then those
  /// that open most weeks to chance, then those fewest offer. Everything is counted over the whole
  /// period from what visitors offered, and no drawn window is looked at.
  public func helpWanted(most count: Int = 5) -> [HelpWanted] {
    let tables = RotaTables(self)
    let staffable = StaffableCells(tables, fixed: FixedVisits(tables, windows: []))
    var found: [HelpWanted] = []
    for place in suites.indices where !suites[place].isTerrorism {
      let weeks = (0..<period.weeks).map { WeekOffers(tables, staffable, place, week: $0) }
      for weekday in Weekday.allCases {
        for band in DayBand.allCases {
          let bit = WeekCells.bit(weekday.rawValue - 1, band.rawValue)
          let help = HelpWanted(
            suite: suites[place].code, weekday: weekday, band: band,
            weeksSaved: weeks.count { $0.isSaved(by: bit) },
            weeksOpened: weeks.count { $0.isOpened(by: bit) },
            weeksOffered: weeks.count { $0.offered & bit != 0 })
          if help.weeksSaved + help.weeksOpened > 0 { found.append(help) }
        }
      }
    }
    found.sort {
      ($1.weeksSaved, $1.weeksOpened, $0.weeksOffered, $0.suite, $0.weekday, $0.band)
        < ($0.weeksSaved, $0.weeksOpened, $1.weeksOffered, $1.suite, $1.weekday, $1.band)
    }
    return Array(found.prefix(max(0, count)))
  }
}

/// What is on offer at a suite in one week.
private struct WeekOffers {
  /// Cells that somebody offers.
  var offered: UInt64 = 0
  /// Cells that two or more offer.
  var twice: UInt64 = 0
  /// Cells that at least two pairs could staff.
  let staffable: UInt64
  /// Whether any pair at all could go.
  let hasPair: Bool
  let open: UInt64

  init(_ tables: RotaTables, _ cells: StaffableCells, _ place: Int, week: Int) {
    open = tables.open[place][week]
    staffable = cells.of(place, week: week)
    let people = tables.facts.visitors.indices.filter {
      tables.serves($0, at: place) && tables.cells($0, at: place, week: week) != 0
    }
    for person in people {
      let own = tables.cells(person, at: place, week: week)
      twice |= offered & own
      offered |= own
    }
    hasPair = people.enumerated().contains { index, one in
      people[(index + 1)...].contains {
        cells.mayPair(one, $0, week: week)
          && tables.cells(one, at: place, week: week) & tables.cells($0, at: place, week: week) != 0
      }
    }
  }

  /// Whether someone more at a time would give the week its only pair.
  func isSaved(by bit: UInt64) -> Bool { !hasPair && offered & open & bit != 0 }

  /// Whether someone more at a time would make two pairs of one, or of none.
  func isOpened(by bit: UInt64) -> Bool {
    open & bit != 0 && staffable & bit == 0 && twice & bit != 0
  }
}
