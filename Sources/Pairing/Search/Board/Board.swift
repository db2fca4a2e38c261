/// A part's turns with who sits where, and every count a move's price is read from.
///
/// A turn has two sides, 0 and 1; a place is `2 * turn + side` and holds a seat or nobody.
final class Board {
  let part: Part
  let weights: PairingWeights
  let free: FreeCounts
  let turnCount: Int

  // What does not change.
  let firstSeat: Table<Int32>
  let seats: Table<BoardSeat>
  let suite: Table<Int32>
  let block: Table<Int32>
  let day: Table<Int32>
  let limits: Table<BoardLimit>
  let suiteCount: Int
  let blockCount: Int
  let dayCount: Int
  let peopleCount: Int

  // What moves change.
  /// The seat taken at each place, -1 where nobody sits.
  let taken: Table<Int32>
  /// Visits of each person, settled ones included.
  let visits: Table<Int32>
  /// Visits of each person at each suite.
  let atSuite: Table<Int32>
  /// Visits of each person in each block of days.
  let inBlock: Table<Int32>
  /// For each person and day, how many of their visits are too close to it for another.
  let close: Table<Int16>
  /// For each two people how often they meet, far below 0 where they may not.
  let together: Table<Int16>
  /// The places each person has, as many as they have visits that may move.
  let placesOf: Table<Int32>
  let firstPlace: Table<Int32>
  let placeCount: Table<Int32>
  /// What the part's choices cost; what is settled for good is left out.
  var cost = 0
  /// How many free turns are empty.
  var empty: Int

  static let apart: Int16 = -16_384

  init(_ part: Part, of problem: PairingProblem) {
    let layout = BoardLayout(part, of: problem)
    self.part = part
    weights = problem.weights
    free = problem.free
    turnCount = part.free.count
    firstSeat = Table(layout.firstSeat)
    seats = Table(layout.seats)
    suite = Table(layout.suite)
    block = Table(layout.block)
    day = Table(layout.day)
    limits = Table(part.people.map { BoardLimit(problem.people[$0]) })
    (suiteCount, blockCount, dayCount) = (layout.suites, layout.blocks, layout.days)
    peopleCount = part.people.count
    taken = Table(repeating: -1, count: 2 * turnCount)
    visits = Table(repeating: 0, count: peopleCount)
    atSuite = Table(repeating: 0, count: peopleCount * suiteCount)
    inBlock = Table(repeating: 0, count: peopleCount * blockCount)
    close = Table(repeating: 0, count: peopleCount * dayCount)
    together = Table(repeating: 0, count: peopleCount * peopleCount)
    placesOf = Table(repeating: 0, count: layout.seats.count)
    firstPlace = Table(layout.firstPlace)
    placeCount = Table(repeating: 0, count: peopleCount)
    empty = turnCount
    cost = turnCount * problem.weights.unfilled
    for (pair, times) in part.meetings {
      let added = times < 0 ? Board.apart : Int16(clamping: times)
      let (there, back) = (meeting(pair.first, pair.second), meeting(pair.second, pair.first))
      together[there] &+= added
      together[back] &+= added
    }
    for visit in layout.settled { count(visit.person, visit.suite, visit.block, visit.day, by: 1) }
  }

  @inline(__always)
  func meeting(_ one: Int, _ other: Int) -> Int { one &* peopleCount &+ other }

  /// Adds a visit to someone's counts, or takes it away.
  @inline(__always)
  func count(_ person: Int, _ suite: Int, _ block: Int, _ day: Int, by one: Int32) {
    visits.add(one, at: person)
    atSuite.add(one, at: person &* suiteCount &+ suite)
    inBlock.add(one, at: person &* blockCount &+ block)
    let rest = Int(limits[person].rest)
    let row = person &* dayCount
    let last = min(dayCount &- 1, day &+ rest &- 1)
    var index = row &+ max(0, day &- rest &+ 1)
    while index <= row &+ last {
      close.add(Int16(truncatingIfNeeded: one), at: index)
      index &+= 1
    }
  }
}

/// A seat at a turn, with the part's number of its person.
struct BoardSeat: BitwiseCopyable {
  var cells: UInt64
  var learning: UInt64
  var cost: Int
  var person: Int32
  var turn: Int32
}

/// What someone can bear, laid out small.
struct BoardLimit: BitwiseCopyable {
  var share: Int
  var most: Int32
  var rest: Int32

  init(_ person: Person) {
    share = person.share
    most = Int32(clamping: person.most)
    rest = Int32(clamping: min(person.rest, 1 << 20))
  }
}
