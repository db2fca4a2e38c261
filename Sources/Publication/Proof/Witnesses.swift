/// Whole-numbered tables, other than the true one, that fit everything a reader knows.
///
/// Each is told by how far it is from the truth. An unknown that differs in one of them cannot be
/// worked out by anyone: both tables would have been published alike.
struct Witnesses {
  /// Distances from the truth, by position of the reader's unknowns.
  private(set) var tables: [[Int]] = []
  /// The least and the most that each unknown is in the truth or in a table found on the way.
  private(set) var seen: [ClosedRange<Int>]

  init(_ count: Int) { seen = Array(repeating: 0...0, count: count) }

  /// Keeps a corner where it is of whole numbers and shows something new.
  mutating func take(_ point: [Fraction], of component: Component) {
    let whole = point.compactMap(\.whole)
    guard whole.count == point.count else { return }
    var isNew = false
    for (unknown, distance) in zip(component.unknowns, whole)
    where !seen[unknown].contains(distance) {
      isNew = true
      let (least, most) = (seen[unknown].lowerBound, seen[unknown].upperBound)
      seen[unknown] = min(least, distance)...max(most, distance)
    }
    guard isNew else { return }
    var table = Array(repeating: 0, count: seen.count)
    for (unknown, distance) in zip(component.unknowns, whole) { table[unknown] = distance }
    tables.append(table)
  }

  /// Whether some table gives an unknown another number than the truth.
  func differ(at unknown: Int) -> Bool { seen[unknown] != 0...0 }
}
