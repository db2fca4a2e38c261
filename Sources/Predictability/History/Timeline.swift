import Moments

/// Every cell of a history in the order of time: day, band, suite.
struct Timeline: Sendable {
  let suites: Int
  let bands: Int
  let days: Int
  let cells: [CellPast]

  init(_ history: VisitHistory) {
    suites = history.suites
    bands = history.bands.count
    days = history.days
    var walk = Walk(history)
    var cells: [CellPast] = []
    cells.reserveCapacity(days * bands * suites)
    for day in 0..<days {
      walk.begin(day)
      for band in 0..<bands {
        for suite in 0..<suites { cells.append(walk.look(suite, day, band)) }
        walk.pass(day, band)
      }
    }
    self.cells = cells
  }

  /// The place of a suite's cell.
  func index(_ suite: Int, day: Int, band: Int) -> Int { (day * bands + band) * suites + suite }
}

/// What is known while walking through a history, cell by cell.
private struct Walk {
  let suites: Int
  let bands: Int
  var made: [Bool]
  var lastDay: [Int]
  var lastBand: [Int]
  var thisWeek: [Int]
  var lately: [Int]
  var today: [Bool]
  var othersYesterday: [Int]
  var sumToday = 0

  init(_ history: VisitHistory) {
    suites = history.suites
    bands = history.bands.count
    made = Array(repeating: false, count: history.days * bands * suites)
    for visit in history.visits {
      made[(visit.cell.day * bands + visit.cell.band) * suites + visit.suite] = true
    }
    lastDay = Array(repeating: -1, count: suites)
    lastBand = Array(repeating: bands, count: suites)
    thisWeek = Array(repeating: 0, count: suites)
    lately = thisWeek
    today = Array(repeating: false, count: suites)
    othersYesterday = thisWeek
  }

  mutating func begin(_ day: Int) {
    let sum = today.count { $0 }
    for suite in 0..<suites {
      othersYesterday[suite] = sum - (today[suite] ? 1 : 0)
      today[suite] = false
      if day % 7 == 0 { thisWeek[suite] = 0 }
      if day >= 29, hadVisit(suite, day - 29) { lately[suite] -= 1 }
    }
    sumToday = 0
  }

  private func hadVisit(_ suite: Int, _ day: Int) -> Bool {
    (0..<bands).contains { made[(day * bands + $0) * suites + suite] }
  }

  func look(_ suite: Int, _ day: Int, _ band: Int) -> CellPast {
    let place = (day * bands + band) * suites + suite
    let week = 7 * bands * suites
    func before(_ weeks: Int) -> Bool { place >= weeks * week && made[place - weeks * week] }
    return CellPast(
      suite: suite, day: day, band: band, isVisited: made[place],
      since: lastDay[suite] < 0 ? 28 : min(28, day - lastDay[suite]),
      lastWeekday: lastDay[suite] < 0 ? 7 : lastDay[suite] % 7, lastBand: lastBand[suite],
      thisWeek: thisWeek[suite], lately: lately[suite], isToday: today[suite],
      othersToday: sumToday - (today[suite] ? 1 : 0), othersYesterday: othersYesterday[suite],
      sameCell: (before(1) ? 4 : 0) + (before(2) ? 2 : 0) + (before(4) ? 1 : 0))
  }

  /// Learns what happened in a cell, after every suite's was guessed.
  mutating func pass(_ day: Int, _ band: Int) {
    for suite in 0..<suites where made[(day * bands + band) * suites + suite] {
      lastDay[suite] = day
      lastBand[suite] = band
      thisWeek[suite] += 1
      lately[suite] += 1
      today[suite] = true
      sumToday += 1
    }
  }
}
