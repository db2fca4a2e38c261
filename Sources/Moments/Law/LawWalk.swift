/// What someone who knows a law and every past visit expects of each day in turn.
///
/// They see visits, never which of them was a surprise. A real history may leave the law: a visit
/// moved, left out or added. The walk goes on from the nearest point of the law, the day after
/// which it did so is told by `isOnLaw`, and a visit the law knows nothing of counts as one that
/// came on top.
public struct LawWalk {
  /// One of the points of the law at which the past may have left it.
  private struct Point {
    var made: Int
    var last: Int
    var owed: Int
    var weight: Double
  }

  private let law: MomentLaw
  private var points: [Point]
  /// The day whose visit is expected next.
  public private(set) var day = 0
  /// Whether the law could have made the history so far.
  public private(set) var isOnLaw = true

  init(_ law: MomentLaw) {
    self.law = law
    points = [Point(made: 0, last: -1, owed: law.plan.owing, weight: 1)]
  }

  /// The chance of a visit in each band of the day, given all days before it.
  public var chances: [Double] {
    guard day < law.rules.days else { return [] }
    var chances = [Double](repeating: 0, count: law.rules.bands)
    for point in points {
      let rest = chanceOfRest(point)
      for band in chances.indices {
        chances[band] +=
          point.weight * (chance(point, band) + rest * law.surprises.chance(day, band))
      }
    }
    return chances
  }

  /// Goes on to the next day, a visit having been made in this band, or none.
  public mutating func pass(_ band: Int?) {
    guard day < law.rules.days else { return }
    var next: [Point] = []
    for point in points {
      let rest = chanceOfRest(point)
      if let band {
        let chance = chance(point, band)
        if chance > 0 { merge(made(point, band, point.weight * chance), into: &next) }
        var other = point
        other.weight *= rest * law.surprises.chance(day, band)
        if other.weight > 0 { merge(other, into: &next) }
      } else {
        var other = point
        other.weight *= rest * law.surprises.chanceOfNone(day)
        if other.weight > 0 { merge(other, into: &next) }
      }
    }
    let total = next.reduce(0) { $0 + $1.weight }
    day += 1
    if total > 0 {
      points = next.map { point in
        var point = point
        point.weight /= total
        return point
      }
    } else {
      isOnLaw = false
      points = [nearest(after: points.max { $0.weight < $1.weight }, visit: band)]
    }
  }

  // MARK: What one point expects

  private func left(_ made: Int, _ last: Int, _ owed: Int, from day: Int) -> WholeNumber {
    law.completions.count(
      visit: made, from: day, through: law.plan.reach[last + 1], owed: owed)
  }

  /// The chance of a demanded visit in a band of the day.
  private func chance(_ point: Point, _ band: Int) -> Double {
    guard point.made < law.plan.visits, law.open[day][band],
      law.plan.spans[point.made].contains(day), day <= law.plan.reach[point.last + 1]
    else { return 0 }
    let after = left(point.made + 1, day, law.plan.owed.after(day, band, point.owed), from: day + 1)
    return after.over(left(point.made, point.last, point.owed, from: day))
  }

  /// The chance that no demanded visit falls on the day.
  private func chanceOfRest(_ point: Point) -> Double {
    left(point.made, point.last, point.owed, from: day + 1)
      .over(left(point.made, point.last, point.owed, from: day))
  }

  private func made(_ point: Point, _ band: Int, _ weight: Double) -> Point {
    Point(
      made: point.made + 1, last: law.rules.longestGap == nil ? -1 : day,
      owed: law.plan.owed.after(day, band, point.owed), weight: weight)
  }

  /// Points from which the same must follow are one.
  private func merge(_ point: Point, into points: inout [Point]) {
    let same = points.firstIndex {
      $0.made == point.made && $0.last == point.last && $0.owed == point.owed
    }
    if let same { points[same].weight += point.weight } else { points.append(point) }
  }

  /// Where the law goes on after a day it could not have made.
  private func nearest(after point: Point?, visit band: Int?) -> Point {
    var point = point ?? Point(made: 0, last: -1, owed: law.plan.owing, weight: 1)
    point.weight = 1
    let passed = day - 1
    let isDue = point.made < law.plan.visits && law.plan.spans[point.made].contains(passed)
    if isDue, band != nil || left(point.made, point.last, 0, from: day).isZero {
      // A visit in a cell that cannot be staffed is still the visit; one left out is given up.
      point.owed = band.map { law.plan.owed.after(passed, $0, point.owed) } ?? point.owed
      point.made += 1
      point.last = passed
    }
    for last in [point.last, passed] {
      for owed in law.plan.owed.lower(than: point.owed)
      where !left(point.made, last, owed, from: day).isZero {
        return Point(made: point.made, last: last, owed: owed, weight: 1)
      }
    }
    return point
  }
}

extension MomentLaw {
  /// A walk from the law's first day.
  public func walk() -> LawWalk { LawWalk(self) }

  /// For each day and band the chance of a visit there, given the visits on all days before.
  ///
  /// The chances of a day's bands add up to that of a visit that day. Of two visits on one day the
  /// first counts.
  public func chances(along visits: [Cell]) -> [[Double]] {
    let bands = Dictionary(visits.sorted().map { ($0.day, $0.band) }) { first, _ in first }
    var walk = walk()
    return (0..<rules.days).map { day in
      defer { walk.pass(bands[day]) }
      return walk.chances
    }
  }

  /// For each cell the chance of a visit there, given everything before it, the day's own earlier
  /// bands included.
  ///
  /// This is what a guesser is compared with who looks again at the beginning of every band.
  public func sequentialChances(along visits: [Cell]) -> [[Double]] {
    let bands = Dictionary(visits.sorted().map { ($0.day, $0.band) }) { first, _ in first }
    return chances(along: visits).enumerated().map { day, chances in
      var left = 1.0
      var isOver = false
      return chances.indices.map { band in
        defer {
          left -= chances[band]
          isOver = isOver || bands[day] == band
        }
        if isOver { return 0 }
        return left > 1e-12 ? min(1, chances[band] / left) : 1
      }
    }
  }
}
