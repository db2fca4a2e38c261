/// How long something took, over several matters: the middle one, and how far the others lie apart.
public struct DaySpread: Hashable, Sendable {
  /// The days each took, shortest first.
  public let days: [Int]

  /// The spread of what each took.
  public init(_ days: [Int]) { self.days = days.sorted() }

  /// How many there are.
  public var count: Int { days.count }

  /// Twice the median, so that the middle of two needs no fraction; nil of none.
  public var doubledMedian: Int? {
    guard !days.isEmpty else { return nil }
    let middle = days.count / 2
    return days.count % 2 == 1 ? days[middle] * 2 : days[middle - 1] + days[middle]
  }

  /// The median in digits: `6`, or `6.5` between two; nil of none.
  public var median: String? {
    doubledMedian.map { $0 % 2 == 0 ? Count.words($0 / 2) : "\(Count.words($0 / 2)).5" }
  }

  /// The days within which the middle half lies, by nearest rank; nil of fewer than four.
  public var middleHalf: ClosedRange<Int>? {
    guard days.count >= 4 else { return nil }
    return days[(days.count + 3) / 4 - 1]...days[(days.count * 3 + 3) / 4 - 1]
  }

  /// The shortest and the longest; nil of none.
  public var range: ClosedRange<Int>? {
    days.first.flatMap { first in days.last.map { first...$0 } }
  }

  /// The spread in a clause: each of up to three, else the median with how far the rest lie.
  public var words: String? {
    guard let median, let range else { return nil }
    if count <= 3 {
      let each = days.map { Count.words($0) }
      return count == 1 ? Count.words(days[0], "day") : Count.list(each) + " days"
    }
    let half = middleHalf.map { ", half of them \(Self.text($0))" } ?? ""
    return "a median of \(median) days\(half), from \(range.lowerBound) to \(range.upperBound)"
  }

  private static func text(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? Count.words(range.lowerBound, "day") : "\(range.lowerBound) to \(range.upperBound) days"
  }
}
