import Scheme
import Seals

/// A moment drawn again for one window: for a pinned pair, for one that asked, for a substitute.
///
/// Every cell of the week that both can make is alike likely, whatever was drawn before: that the
/// new moment may be the old one again keeps it from telling what the old one was.
struct MomentAgain {
  let tables: RotaTables
  let seed: SeedStream.Seed

  /// Another moment for a pinned window, nil where the pair can make the one drawn.
  func moment(of window: WindowTurn, for pin: Pin) -> WindowMoment? {
    let people = pin.visitors.compactMap { tables.people[$0] }
    guard let drawn = window.drawn, people.count == pin.visitors.count,
      let place = tables.places[window.suite], tables.facts.period.contains(window.week)
    else { return nil }
    let week = tables.facts.period.number(of: window.week)
    let cells = shared(people, at: place, week: week, agreed: pin.isAgreed)
    guard cells & drawn.bit == 0, cells != 0 else { return nil }
    return draw(window.id, window.week, cells: cells, attempt: "pin")
  }

  /// The cells of a week that all of these can make; what the suite is open for, if they agreed to
  /// go outside the times they offered.
  func shared(_ people: [Int], at place: Int, week: Int, agreed: Bool = false) -> UInt64 {
    let offered = people.reduce(tables.open[place][week]) { cells, person in
      cells & tables.cells(person, at: place, week: week)
    }
    return offered == 0 && agreed ? tables.open[place][week] : offered
  }

  /// A moment in one of some cells, each alike likely; nil where there is none.
  func draw(
    _ window: WindowID, _ week: VisitWeek, cells: UInt64, attempt: String
  ) -> WindowMoment? {
    let open = (0..<28).filter { cells & 1 << UInt64($0) != 0 }
    guard !open.isEmpty else { return nil }
    var lots = SeedStream(seed, of: "again \(window) \(attempt)")
    let cell = open[Int(lots.below(UInt64(open.count)))]
    guard let band = DayBand(rawValue: cell % 4) else { return nil }
    let day = week.monday.adding(days: cell / 4)
    return WindowMoment(
      day: day, band: band,
      minutes: Int(lots.below(UInt64(max(1, BandClock.starts(band, on: day))))))
  }
}
