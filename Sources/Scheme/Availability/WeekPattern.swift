/// What someone offers in each band of a week, Monday early first.
public struct WeekPattern: Hashable, Sendable {
  /// The 28 offers, four bands a day.
  public private(set) var offers: [Offer]

  /// Nothing offered at all.
  public static let nothing = WeekPattern(known: Array(repeating: .cannot, count: 28))

  private init(known offers: [Offer]) { self.offers = offers }

  /// Reads 28 digits, 0 cannot, 1 can, 2 prefers; nil for anything else.
  public init?(digits: String) {
    let offers = digits.utf8.compactMap { Offer(rawValue: Int($0) - 48) }
    guard offers.count == 28, digits.utf8.count == 28 else { return nil }
    self.offers = offers
  }

  /// The 28 digits.
  public var digits: String { offers.map { "\($0.rawValue)" }.joined() }

  /// The offer for a weekday, Monday 0, and a band.
  public subscript(weekday: Int, band: DayBand) -> Offer {
    get { offers[weekday * 4 + band.rawValue] }
    set { offers[weekday * 4 + band.rawValue] = newValue }
  }

  /// Whether nothing is offered.
  public var isEmpty: Bool { offers.allSatisfy { $0 == .cannot } }
}

/// What someone says of one band.
public enum Offer: Int, Sendable, Comparable {
  case cannot, can, prefers

  /// The less willing first.
  public static func < (one: Offer, other: Offer) -> Bool { one.rawValue < other.rawValue }
}
