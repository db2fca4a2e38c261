/// One person's side of a part: the days on which they could go, and what their visits cost.
struct Diary: Sendable {
  /// The person's number in the problem.
  let person: Int
  /// The seats they could take on each day; at most one of a day's is taken.
  let days: [[Int]]
  /// The first later day on which they may go again, having gone on this one.
  let following: [Int]
  /// Which block each day lies in, and a block of its own for the end.
  let blocks: [Int]
  /// What every number of visits costs in load, from none to the most they may make.
  let load: [Int]
  /// What one more visit costs in a block that has so many already.
  let crowding: [Int]
  /// The most visits that could lie before each day, and before the end.
  let reach: [Int]
  /// The most visits that could lie before each day in its block.
  let crowd: [Int]

  init(
    of number: Int, seats: [(day: Int, seat: Int)], in problem: PairingProblem
  ) {
    let person = problem.people[number]
    let most = max(0, person.most)
    var dates: [Int] = []
    var days: [[Int]] = []
    for (day, seat) in seats.sorted(by: { ($0.day, $0.seat) < ($1.day, $1.seat) }) {
      if dates.last == day {
        days[days.count - 1].append(seat)
      } else {
        dates.append(day)
        days.append([seat])
      }
    }
    let following = dates.map { day in
      dates.firstIndex { $0 >= day + person.rest } ?? dates.count
    }
    let blocks = dates.map { $0 / problem.blockDays } + [Int.max]
    var reach = [Int](repeating: 0, count: dates.count + 1)
    var crowd = [Int](repeating: 0, count: dates.count + 1)
    for (day, next) in following.enumerated() {
      reach[day + 1] = max(reach[day + 1], reach[day])
      reach[next] = max(reach[next], min(most, reach[day] + 1))
      guard problem.weights.clump != 0 else { continue }
      if blocks[day + 1] == blocks[day] { crowd[day + 1] = max(crowd[day + 1], crowd[day]) }
      if blocks[next] == blocks[day] { crowd[next] = max(crowd[next], crowd[day] + 1) }
    }
    let top = min(most, reach.last ?? 0)
    let clumps = Tally(
      upTo: (crowd.max() ?? 0) + 1, free: problem.free.block, weight: problem.weights.clump)
    self.person = number
    self.days = days
    self.following = following
    self.blocks = blocks
    self.reach = reach
    self.crowd = crowd
    crowding = zip(clumps.costs.dropFirst(), clumps.costs).map(-)
    load = (0...top).map { visits in
      let off = 10 * visits - person.share
      return Fine.unit * problem.weights.load * off * off
    }
  }
}
