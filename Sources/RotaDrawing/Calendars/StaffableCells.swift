import Pairing
import Scheme

/// In which cells of a week at least two legal pairs could visit a suite.
///
/// One pair alone would make the moment certain once it is known who goes.
struct StaffableCells {
  private let tables: RotaTables
  private let fixed: FixedVisits

  init(_ tables: RotaTables, fixed: FixedVisits) {
    self.tables = tables
    self.fixed = fixed
  }

  /// The cells, one bit each.
  func of(_ place: Int, week: Int) -> UInt64 {
    let rest = tables.facts.rules.draw.restDays
    let people = tables.facts.visitors.indices.filter { person in
      tables.cells(person, at: place, week: week) != 0 && tables.serves(person, at: place)
        && tables.sitsInPairs(person, week: week)
        && fixed.leaveRoom(person, week: week, rest: rest)
    }
    var once: UInt64 = 0
    var twice: UInt64 = 0
    for (index, one) in people.enumerated() {
      for other in people[(index + 1)...] where mayPair(one, other, week: week) {
        let shared =
          tables.cells(one, at: place, week: week)
          & tables.cells(other, at: place, week: week)
        twice |= once & shared
        once |= shared
      }
      if twice == tables.open[place][week] { break }
    }
    return twice
  }

  /// Whether two may go together in a week, as far as they themselves count.
  func mayPair(_ one: Int, _ other: Int, week: Int) -> Bool {
    let visitors = tables.facts.visitors
    return !(tables.weeks[one][week].isLearning && tables.weeks[other][week].isLearning)
      && !visitors[one].mustKeepApart(from: visitors[other])
  }
}
