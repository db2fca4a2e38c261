/// The counts of people that a visit holds; what it does not hold is nil, which is not zero.
///
/// Ten thousand visits make a return: each count has its own place, and none is looked for.
public struct VisitCounts: Hashable, Sendable {
  private var held = VisitCounts.none

  private static let none = [Int?](repeating: nil, count: VisitCount.allCases.count)

  /// None held.
  public init() {}

  /// The count of these people; nil where it is not held.
  public subscript(count: VisitCount) -> Int? {
    get { held[count.place] }
    set { held[count.place] = newValue }
  }

  /// The same where something stands for a count that is not held.
  public subscript(count: VisitCount, default number: Int) -> Int {
    get { self[count] ?? number }
    set { self[count] = newValue }
  }

  /// Whether none is held.
  public var isEmpty: Bool { held == VisitCounts.none }

  /// Adds another visit's counts; what either holds is held.
  public mutating func add(_ other: VisitCounts) {
    for place in held.indices {
      if let number = other.held[place] { held[place] = (held[place] ?? 0) + number }
    }
  }
}

extension VisitCounts: Sequence {
  /// The counts that are held, in the order of the columns.
  public func makeIterator() -> some IteratorProtocol<(key: VisitCount, value: Int)> {
    VisitCount.allCases.lazy.compactMap { count in self[count].map { (key: count, value: $0) } }
      .makeIterator()
  }
}

extension VisitCounts: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral counts: (VisitCount, Int)...) {
    for (count, number) in counts { self[count] = number }
  }
}

extension VisitCount {
  /// Where it stands among all cases.
  fileprivate var place: Int {
    switch self {
    case .inCustody: 0
    case .children: 1
    case .offered: 2
    case .spokenTo: 3
    case .declined: 4
    case .observedOnly: 5
    case .notOffered: 6
    case .notRecorded: 7
    case .unavailableAsleep: 8
    case .unavailableInInterview: 9
    case .unavailableWithSolicitor: 10
    case .unavailableWithHealthProfessional: 11
    case .unavailableIntoxicated: 12
    case .unavailableForRisk: 13
    case .unavailableAtCourt: 14
    case .unavailableReleased: 15
    case .unavailableOther: 16
    }
  }
}
